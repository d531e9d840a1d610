package dk.amr.persistence.directory;

import dk.amr.domain.directory.PeopleOrder;
import dk.amr.persistence.OnTheDay;

/** What person {@code p} stands by on {@code :day}, in SQL; nothing for those who have nothing to stand by. */
final class PeopleOrderSql {

    private static final String THAT_IS_NOT_OVER = """
             WHERE m.person_id = p.id AND m.registration <> 'REJECTED'
               AND (m.until_on IS NULL OR m.until_on > :day))
            """;

    private static final String WORKPLACE =
            "(SELECT MIN(w.sort_key) FROM mandate m JOIN workplace w ON w.id = m.workplace_id\n" + THAT_IS_NOT_OVER;

    private static final String KOMMUNEGRUPPE =
            "(SELECT MIN(g.sort_key) FROM mandate m JOIN workplace w ON w.id = m.workplace_id\n"
                    + OnTheDay.JOIN_COVERING_GROUP + "JOIN kommunegruppe g ON g.id = covered.kommunegruppe_id\n"
                    + THAT_IS_NOT_OVER;

    private static final String LAST_DAY = "(SELECT CAST(MIN(m.until_on) AS TEXT) FROM mandate m\n" + THAT_IS_NOT_OVER;

    private PeopleOrderSql() {}

    static String key(PeopleOrder order) {
        return switch (order.by()) {
            case NAME -> "p.sort_key";
            case WORKPLACE -> WORKPLACE;
            case KOMMUNEGRUPPE -> KOMMUNEGRUPPE;
            case LAST_DAY -> LAST_DAY;
        };
    }

    static String direction(PeopleOrder order) {
        return order.isBackwards() ? "DESC" : "ASC";
    }

    /** How a key that comes later compares with one that came before. */
    static String later(PeopleOrder order) {
        return order.isBackwards() ? "<" : ">";
    }
}
