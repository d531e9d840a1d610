package dk.amr.domain.register.undo;

import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of one {@link Former}, one after the other: added, and taken out again in the same order. */
final class FormerCells {

    // no text of the register holds a control character, as none of a register file does
    private static final String SEPARATOR = "\u001f";

    private final Deque<String> cells = new ArrayDeque<>();

    static FormerCells of(Former former) {
        FormerCells cells = new FormerCells();
        Stream.of(former.packed().split(SEPARATOR, -1)).forEach(cells.cells::add);
        return cells;
    }

    Former packed() {
        return new Former(String.join(SEPARATOR, cells));
    }

    /** Adds a number, a day or a word; an absent one is a cell too. */
    FormerCells add(@Nullable Object value) {
        cells.add(value == null ? "" : value instanceof Enum<?> word ? word.name() : value.toString());
        return this;
    }

    <T> FormerCells add(@Nullable T value, Function<T, String> text) {
        return add(value == null ? null : text.apply(value));
    }

    FormerCells add(Period period) {
        return add(period.from()).add(period.until());
    }

    /** Adds many, with how many there are. */
    <T> FormerCells addAll(List<T> many, BiConsumer<FormerCells, T> each) {
        add(many.size());
        many.forEach(one -> each.accept(this, one));
        return this;
    }

    String text() {
        return cells.remove();
    }

    <T> @Nullable T next(Function<String, T> reader) {
        return Optional.of(text()).filter(cell -> !cell.isEmpty()).map(reader).orElse(null);
    }

    <T> T need(Function<String, T> reader) {
        return reader.apply(text());
    }

    Period period() {
        return new Period(need(LocalDate::parse), next(LocalDate::parse));
    }

    <T> List<T> all(Function<FormerCells, T> reader) {
        List<T> read = new ArrayList<>();
        for (int left = need(Integer::valueOf); left > 0; left--) {
            read.add(reader.apply(this));
        }
        return read;
    }

    @Override
    public String toString() {
        return "FormerCells";
    }
}
