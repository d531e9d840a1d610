package dk.amr.cli.console.output;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines up cells under their headings for a reader with a fixed-width screen. */
final class TextTable {

    private static final String GAP = "  ";

    private TextTable() {}

    static String of(List<String> headings, List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, headings.size())
                .map(column -> IntStream.concat(
                                IntStream.of(width(headings.get(column))),
                                rows.stream().mapToInt(row -> width(row.get(column))))
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        String rule = widths.stream().map("─"::repeat).collect(Collectors.joining(GAP));
        StringBuilder table = new StringBuilder();
        table.append(line(headings, widths)).append('\n').append(rule).append('\n');
        rows.forEach(row -> table.append(line(row, widths)).append('\n'));
        return table.toString();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column) + " ".repeat(widths.get(column) - width(cells.get(column))))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
