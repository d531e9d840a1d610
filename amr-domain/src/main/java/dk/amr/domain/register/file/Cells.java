package dk.amr.domain.register.file;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row by column, as text: cleaned, empty where the file has nothing. */
public final class Cells {

    private static final String SEPARATOR = "\u001f";

    private final int row;
    private final List<String> texts;

    private Cells(int row, List<String> texts) {
        this.row = row;
        this.texts = List.copyOf(texts);
    }

    /** The cells of a row, in the order of {@link RegisterColumn}; the heading is row 1. */
    public static Cells of(int row, List<String> texts) {
        return new Cells(row, texts);
    }

    /** The cells as {@link #packed} wrote them. */
    public static Cells unpack(int row, String packed) {
        return new Cells(row, List.of(packed.split(SEPARATOR, -1)));
    }

    /** All cells in one text. */
    public String packed() {
        return String.join(SEPARATOR, texts);
    }

    public int row() {
        return row;
    }

    public String text(RegisterColumn column) {
        return texts.get(column.place());
    }

    public boolean has(RegisterColumn column) {
        return !text(column).isEmpty();
    }

    public boolean isBlank() {
        return texts.stream().allMatch(String::isEmpty);
    }

    /** What the cell says, or nothing when it is empty; what cannot be read is refused together with its column. */
    <T> Optional<T> read(RegisterColumn column, Function<String, T> reader) {
        if (!has(column)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text(column)));
        } catch (InvalidValue invalid) {
            throw new RowIsRefused(row, column, invalid.rule(), invalid.sentence());
        }
    }

    /** What the cell says; an empty one is refused. */
    <T> T need(RegisterColumn column, Function<String, T> reader) {
        return read(column, reader).orElseThrow(() -> refused(column, RowIsRefused.EMPTY_CELL, missing(column)));
    }

    RowIsRefused refused(RegisterColumn column, String rule, Sentence sentence) {
        return new RowIsRefused(row, column, rule, sentence);
    }

    private static Sentence missing(RegisterColumn column) {
        return new Sentence(
                "Feltet " + column.heading() + " er tomt, men rækken kræver det.",
                "The field " + column.heading() + " is empty, but the row needs it.");
    }
}
