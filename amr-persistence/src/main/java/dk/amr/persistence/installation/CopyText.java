package dk.amr.persistence.installation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table in a file: a line with the names of its columns, then a line for each row, in the text form of PostgreSQL's
 * COPY: columns apart by tabs, what would be mistaken behind a backslash, nothing as {@code \N}.
 */
final class CopyText {

    private static final String TAIL = ".copy";

    private CopyText() {}

    static Path file(Path folder, String table) {
        return folder.resolve(table + TAIL);
    }

    /** The tables that lie in the folder, by name. */
    static List<String> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TAIL))
                    .map(name -> Figures.plain(name.substring(0, name.length() - TAIL.length())))
                    .sorted()
                    .toList();
        }
    }

    /** The names in the first line, all of which are plain. */
    static List<String> columns(BufferedReader file) throws IOException {
        String line = Optional.ofNullable(file.readLine()).orElseThrow(IllegalArgumentException::new);
        return Stream.of(line.split("\t", -1)).map(Figures::plain).toList();
    }

    /** Hands on every row, as texts by their columns; gives how many there were. */
    static long read(Path folder, String table, Consumer<Map<String, Optional<String>>> reader) throws IOException {
        try (BufferedReader file = Files.newBufferedReader(file(folder, table))) {
            List<String> columns = columns(file);
            long rows = 0;
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                reader.accept(row(columns, line.split("\t", -1)));
                rows++;
            }
            return rows;
        }
    }

    private static Map<String, Optional<String>> row(List<String> columns, String[] values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("a row of another length");
        }
        Map<String, Optional<String>> row = new HashMap<>();
        for (int column = 0; column < values.length; column++) {
            String value = values[column];
            row.put(columns.get(column), value.equals("\\N") ? Optional.empty() : Optional.of(plainText(value)));
        }
        return row;
    }

    /** All values of one column. */
    static List<String> column(Path folder, String table, String column) throws IOException {
        List<String> values = new ArrayList<>();
        read(
                folder,
                table,
                row -> values.add(
                        row.getOrDefault(column, Optional.empty()).orElseThrow(IllegalArgumentException::new)));
        return values;
    }

    private static String plainText(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            plain.append(letter == '\\' ? meant(value.charAt(++at)) : letter);
        }
        return plain.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            default -> escaped;
        };
    }
}
