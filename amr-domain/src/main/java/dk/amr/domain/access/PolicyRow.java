package dk.amr.domain.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each role may do in one use case to one kind of thing.
 *
 * @param recorded whether doing it leaves an audit event
 * @param provedAfresh whether a session must have shown lately whose it is (trust A-5)
 */
public record PolicyRow(
        UseCase useCase, Relation relation, boolean recorded, boolean provedAfresh, Map<Role, Decision> decisions) {

    public PolicyRow {
        decisions = Map.copyOf(decisions);
    }

    public Decision of(Role role) {
        return decisions.getOrDefault(role, Decision.DENY);
    }

    static List<PolicyRow> read(String table) {
        List<String> lines = table.lines().toList();
        List<Role> roles =
                Arrays.stream(words(lines.getFirst(), 3)).map(Role::valueOf).toList();
        return lines.stream().skip(1).map(line -> row(line, roles)).toList();
    }

    private static PolicyRow row(String line, List<Role> roles) {
        String[] cells = words(line, 3);
        if (cells.length != roles.size()) {
            throw new IllegalStateException("a policy row needs one cell for each role: " + line);
        }
        Map<Role, Decision> decisions = new EnumMap<>(Role.class);
        for (int i = 0; i < cells.length; i++) {
            decisions.put(roles.get(i), decision(cells[i]));
        }
        return new PolicyRow(
                UseCase.valueOf(column(line, 0)),
                Relation.valueOf(column(line, 1)),
                !column(line, 2).equals("no"),
                column(line, 2).equals("proof"),
                decisions);
    }

    private static Decision decision(String cell) {
        return switch (cell) {
            case "+" -> Decision.ALLOW;
            case "-" -> Decision.DENY;
            case "." -> Decision.CONCEAL;
            default -> throw new IllegalStateException("a policy cell is + - or . but not " + cell);
        };
    }

    private static String[] words(String line, int column) {
        return column(line, column).split(" +");
    }

    private static String column(String line, int index) {
        return line.split("\\|", -1)[index].strip();
    }
}
