package dk.amr.persistence.register;

/**
 * What leans on people, mandates, workplaces and kommunegrupper of {@code :kreds}, in SQL: the one text of what can be
 * built on an import. Each row is a thing, by what it is leant on ({@code BuiltOn}), and how heavily: a row that is
 * changed afterwards weighs more than before.
 */
final class Ties {

    /** Every table that refers to a person is here, but personal_link: there is none without an offer or a meeting. */
    static final String ALL = """
            SELECT 'PERSON' AS kind, person_id AS thing_id, 'CONSENT' AS what,
                   CASE WHEN until_on IS NULL THEN 1 ELSE 2 END AS weight
              FROM consent WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'PERSON', who, 'ACKNOWLEDGEMENT', 1 FROM acknowledgement WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'PERSON', person_id, 'OFFER', version FROM offer WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'MANDATE', mandate_id, 'OFFER', version FROM offer WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'PERSON', person_id, 'PARTICIPATION', version FROM participation WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'MANDATE', mandate_id, 'PARTICIPATION', version FROM participation WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'PERSON', person_id, 'MESSAGE', CASE WHEN state = 'WAITING' THEN 1 ELSE 2 END
              FROM outbox_message WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'PERSON', person_id, 'MEETING', version FROM meeting_invitation WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'PERSON', person_id, 'MEETING', version FROM meeting_attendance WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'PERSON', person_id, 'LEAVE', version FROM release_request WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'PERSON', leader_id, 'LEAVE', version
              FROM release_request WHERE kreds_id = :kreds AND leader_id IS NOT NULL
             UNION ALL
            SELECT 'PERSON', person_id, 'SHARING', version
              FROM shared_item WHERE kreds_id = :kreds AND person_id IS NOT NULL
             UNION ALL
            SELECT 'PERSON', left_out.person_id, 'SHARING', 1
              FROM shared_item_exclusion left_out
              JOIN shared_item item ON item.id = left_out.item_id
             WHERE item.kreds_id = :kreds
             UNION ALL
            SELECT 'PERSON', person_id, 'WISH', version
              FROM network_wish WHERE kreds_id = :kreds AND person_id IS NOT NULL
             UNION ALL
            SELECT 'PERSON', person_id, 'MANDATE', 1 FROM mandate WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'WORKPLACE', workplace_id, 'MANDATE', 1 FROM mandate WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'MANDATE', seated.id, 'MANDATE', 1
              FROM mandate seated
              JOIN mandate other
                ON other.person_id = seated.person_id AND other.role = seated.role
               AND other.workplace_id = seated.workplace_id AND other.unit_key = seated.unit_key
               AND other.id <> seated.id
             WHERE seated.kreds_id = :kreds
             UNION ALL
            SELECT 'KOMMUNEGRUPPE', covered.kommunegruppe_id, 'WORKPLACE', 1
              FROM kommunegruppe_coverage covered
              JOIN workplace_location lies ON lies.municipality = covered.municipality
              JOIN workplace w ON w.id = lies.workplace_id AND w.kreds_id = covered.kreds_id
             WHERE covered.kreds_id = :kreds
             UNION ALL
            SELECT 'KOMMUNEGRUPPE', kommunegruppe_id, 'NETWORK', 1 FROM network WHERE kreds_id = :kreds
             UNION ALL
            SELECT 'KOMMUNEGRUPPE', kommunegruppe_id, 'KOMMUNEGRUPPE_MEETING', version
              FROM kommunegruppe_meeting WHERE kreds_id = :kreds
             UNION ALL
            SELECT any_kind.kind, about, 'TASK', 1
              FROM task_note
             CROSS JOIN (SELECT 'PERSON' AS kind UNION ALL SELECT 'MANDATE' UNION ALL SELECT 'WORKPLACE'
                          UNION ALL SELECT 'KOMMUNEGRUPPE') any_kind
             WHERE kreds_id = :kreds
            """;

    private Ties() {}
}
