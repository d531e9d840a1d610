package dk.amr.domain.register.file;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cells of one row by column, as text: cleaned, empty where the file has nothing. That a file has no such column is
 * something else than an empty cell: it tells nothing at all.
 */
public final class Cells {

    /** Stands in the place of a column that the file does not have. */
    static final String NO_COLUMN = "\u001e";

    static final String SEPARATOR = "\u001f";

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
        return hasColumn(column) ? texts.get(column.place()) : "";
    }

    /** Whether the file has such a column, with something in this row or not. */
    public boolean hasColumn(RegisterColumn column) {
        return !NO_COLUMN.equals(texts.get(column.place()));
    }

    public boolean has(RegisterColumn column) {
        return !text(column).isEmpty();
    }

    /** How the row tells what these columns tell together. */
    RegisterRow.Telling telling(RegisterColumn... columns) {
        if (Arrays.stream(columns).anyMatch(this::has)) {
            return RegisterRow.Telling.TOLD;
        }
        return Arrays.stream(columns).anyMatch(this::hasColumn)
                ? RegisterRow.Telling.EMPTY
                : RegisterRow.Telling.NO_COLUMN;
    }

    public boolean isBlank() {
        return texts.stream().allMatch(text -> text.isEmpty() || NO_COLUMN.equals(text));
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
