package dk.amr.persistence.directory;

import dk.amr.domain.directory.PeopleOrder;
import dk.amr.persistence.OnTheDay;

/** What people stand by on {@code :day} through their mandates, in SQL. */
final class PeopleOrderSql {

    private static final String NOT_OVER = """
             WHERE m.registration <> 'REJECTED' AND (m.until_on IS NULL OR m.until_on > :day)
            """;
    private static final String AT_A_WORKPLACE = " FROM mandate m JOIN workplace w ON w.id = m.workplace_id\n";

    private PeopleOrderSql() {}

    /** The key that mandate {@code m} gives whoever holds it. */
    static String key(PeopleOrder order) {
        return switch (order.by()) {
            case NAME -> throw new IllegalArgumentException("by name people stand by themselves");
            case WORKPLACE -> "w.sort_key";
            case KOMMUNEGRUPPE -> "g.sort_key";
            case LAST_DAY -> "CAST(m.until_on AS TEXT)";
        };
    }

    /** The mandates that give their holders such a key. */
    static String holding(PeopleOrder order) {
        return switch (order.by()) {
            case NAME -> throw new IllegalArgumentException("by name people stand by themselves");
            case WORKPLACE -> AT_A_WORKPLACE + NOT_OVER;
            case KOMMUNEGRUPPE ->
                AT_A_WORKPLACE + OnTheDay.JOIN_COVERING_GROUP
                        + "JOIN kommunegruppe g ON g.id = covered.kommunegruppe_id\n" + NOT_OVER;
            case LAST_DAY -> " FROM mandate m\n" + NOT_OVER + " AND m.until_on IS NOT NULL\n";
        };
    }

    static String direction(PeopleOrder order) {
        return order.isBackwards() ? "DESC" : "ASC";
    }

    /** How what comes later compares with what came before. */
    static String later(PeopleOrder order) {
        return order.isBackwards() ? "<" : ">";
    }
}
