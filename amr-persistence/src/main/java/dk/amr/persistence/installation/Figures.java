package dk.amr.persistence.installation;

import dk.amr.domain.access.audit.AuditHead;
import dk.amr.domain.installation.backup.Holding;
import dk.amr.domain.kreds.KredsId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a database holds, over one connection. */
final class Figures {

    private final Statement sql;

    private Figures(Statement sql) {
        this.sql = sql;
    }

    /** The holding of a database with these tables, all of whose names are plain. */
    static Holding of(Connection connection, String kind, List<String> tables) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            Figures figures = new Figures(sql);
            Map<String, Long> rows = new TreeMap<>();
            for (String table : tables) {
                rows.put(
                        table,
                        Long.parseLong(figures.texts("SELECT count(*) FROM " + plain(table))
                                .getFirst()));
            }
            List<String> head = figures.texts("SELECT number FROM audit_head WHERE id = 1");
            List<String> seal = figures.texts("SELECT seal FROM audit_head WHERE id = 1");
            return new Holding(
                    kind,
                    figures.texts("SELECT script FROM flyway_schema_history").stream()
                            .mapToInt(Script::number)
                            .max()
                            .orElse(0),
                    new HashSet<>(figures.texts("SELECT id FROM kreds").stream()
                            .map(KredsId::parse)
                            .toList()),
                    rows,
                    head.isEmpty() ? AuditHead.START : new AuditHead(Long.parseLong(head.getFirst()), seal.getFirst()));
        }
    }

    /** The name, unless it could be more than one. */
    static String plain(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a name of ours");
        }
        return name;
    }

    /** Reads all of the tables that tell who may get in; fails where one of them cannot be read. */
    static void readEntrances(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String table : List.of("kreds", "account", "access_key")) {
                texts(sql, "SELECT * FROM " + plain(table));
            }
        }
    }

    /** How often each text is there. */
    static Map<String, Integer> tally(List<String> texts) {
        Map<String, Integer> tally = new TreeMap<>();
        texts.forEach(text -> tally.merge(text, 1, Integer::sum));
        return tally;
    }

    private List<String> texts(String query) throws SQLException {
        return texts(sql, query);
    }

    /** The first column of every row. */
    static List<String> texts(Statement sql, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
        }
        return texts;
    }
}
