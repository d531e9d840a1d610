package dk.amr.domain.register.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A register file that is a list of rows. */
public final class ListedRegisterFile implements RegisterFile {

    private final List<String> headings;
    private final Deque<List<String>> rows;

    public ListedRegisterFile(List<String> headings, List<List<String>> rows) {
        this.headings = List.copyOf(headings);
        this.rows = new ArrayDeque<>(rows);
    }

    /** A file whose first line is the headings and whose cells are divided by semicolons. */
    public static ListedRegisterFile of(String text) {
        List<List<String>> lines =
                text.lines().map(line -> List.of(line.split(";", -1))).toList();
        return new ListedRegisterFile(lines.getFirst(), lines.subList(1, lines.size()));
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public Optional<List<String>> next() {
        return Optional.ofNullable(rows.poll());
    }

    @Override
    public void close() {
        rows.clear();
    }
}
