package dk.amr.persistence.installation;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the program has made in a PostgreSQL database, apart from what extensions bring. */
final class ServerTables {

    static final String HISTORY = "flyway_schema_history";

    private static final String OURS = """
             = current_schema()::regnamespace
               AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = x.oid AND d.deptype = 'e')
            """;

    private ServerTables() {}

    /** Every table, by name. */
    static List<String> of(Statement sql) throws SQLException {
        return plain(Figures.texts(
                sql,
                "SELECT x.relname FROM pg_class x WHERE x.relkind = 'r' AND x.relnamespace" + OURS + " ORDER BY 1"));
    }

    /** The columns of a table that are kept and not computed, in their order. */
    static List<String> columns(Statement sql, String table) throws SQLException {
        return plain(Figures.texts(
                sql,
                "SELECT attname FROM pg_attribute WHERE attrelid = '" + Figures.plain(table) + "'::regclass"
                        + " AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum"));
    }

    /** Statements that take every table away, but not the list of changes, and every function. */
    static List<String> removals(Statement sql) throws SQLException {
        List<String> removals = Figures.texts(
                sql,
                "SELECT 'DROP TABLE ' || x.oid::regclass || ' CASCADE' FROM pg_class x WHERE x.relkind = 'r'"
                        + " AND x.relname <> '" + HISTORY + "' AND x.relnamespace" + OURS);
        removals.addAll(Figures.texts(
                sql,
                "SELECT 'DROP FUNCTION ' || x.oid::regprocedure || ' CASCADE' FROM pg_proc x WHERE x.pronamespace"
                        + OURS));
        return removals;
    }

    /** Statements that lift every reference between tables, and then those that set them again. */
    static List<String> lifting(Statement sql) throws SQLException {
        return references(sql, "' DROP CONSTRAINT ' || quote_ident(x.conname)");
    }

    /** See {@link #lifting}; asked for before anything is lifted. */
    static List<String> setting(Statement sql) throws SQLException {
        return references(sql, "' ADD CONSTRAINT ' || quote_ident(x.conname) || ' ' || pg_get_constraintdef(x.oid)");
    }

    private static List<String> references(Statement sql, String change) throws SQLException {
        return Figures.texts(
                sql,
                "SELECT 'ALTER TABLE ' || x.conrelid::regclass || " + change
                        + " FROM pg_constraint x WHERE x.contype = 'f' AND x.connamespace" + OURS + " ORDER BY 1");
    }

    private static List<String> plain(List<String> names) {
        return names.stream().map(Figures::plain).toList();
    }
}
