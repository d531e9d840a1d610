package dk.amr.persistence;

/**
 * How things stand on {@code :day}, in SQL: the one text of each condition, written as the domain's own rules are
 * (Mandate, Membership, Kommunegruppe, Workplace). The contracts hold the two together.
 */
public final class OnTheDay {

    /** Mandate {@code m} is registered, has begun, is not over, and nobody is away from it. */
    public static final String MANDATE_IS_ACTIVE = """
            m.registration = 'REGISTERED' AND m.starts_on <= :day AND (m.until_on IS NULL OR m.until_on > :day)
              AND NOT EXISTS (SELECT 1
                                FROM mandate_absence away
                               WHERE away.mandate_id = m.id
                                 AND away.from_on <= :day AND (away.until_on IS NULL OR away.until_on > :day))
            """;

    /** Person {@code p} is a member of the kreds. */
    public static final String PERSON_IS_MEMBER = """
            EXISTS (SELECT 1
                      FROM membership ship
                      JOIN kreds own ON own.id = p.kreds_id AND own.name_key = ship.registered_key
                     WHERE ship.person_id = p.id
                       AND ship.from_on <= :day AND (ship.until_on IS NULL OR ship.until_on > :day))
            """;

    /** Person {@code p} became a member of the kreds on an earlier day, whether that has ended or not. */
    public static final String PERSON_WAS_MEMBER = """
            EXISTS (SELECT 1
                      FROM membership ship
                      JOIN kreds own ON own.id = p.kreds_id AND own.name_key = ship.registered_key
                     WHERE ship.person_id = p.id AND ship.from_on < :day)
            """;

    /** Joins the kommunegruppe {@code covered} that covers workplace {@code w}, through where it lies. */
    public static final String JOIN_COVERING_GROUP = """
            JOIN workplace_location lies
                ON lies.workplace_id = w.id
               AND lies.from_on <= :day AND (lies.until_on IS NULL OR lies.until_on > :day)
            JOIN kommunegruppe_coverage covered
                ON covered.kreds_id = w.kreds_id AND covered.municipality = lies.municipality
               AND covered.from_on <= :day AND (covered.until_on IS NULL OR covered.until_on > :day)
            """;

    private OnTheDay() {}
}
