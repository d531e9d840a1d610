package dk.amr.persistence.register;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What has been built on an import, and what becomes of the register when it is taken back. */
interface BuiltOnSql {

    @SqlUpdate("INSERT INTO register_import_tie (import_id, kind, thing_id, what, weight)"
            + " SELECT :id, changed.kind, changed.thing_id, tie.what, SUM(tie.weight) FROM (" + Ties.ALL + ") tie"
            + """
              JOIN register_import_change changed
                ON changed.import_id = :id AND changed.thing_id = tie.thing_id AND changed.kind = tie.kind
             GROUP BY changed.kind, changed.thing_id, tie.what
            """)
    void keepTies(UUID id, UUID kreds);

    // not as the import left it, or leant on by more or less than when it was complete
    @SqlQuery(
            "WITH tie AS (SELECT changed.kind, changed.thing_id, every_tie.what, SUM(every_tie.weight) AS weight FROM ("
                    + Ties.ALL + ") every_tie"
                    + """
              JOIN register_import_change changed
                ON changed.import_id = :id AND changed.thing_id = every_tie.thing_id AND changed.kind = every_tie.kind
             GROUP BY changed.kind, changed.thing_id, every_tie.what
            ), standing AS (
                SELECT 'PERSON' AS kind, id, version FROM person WHERE kreds_id = :kreds
                 UNION ALL
                SELECT 'MANDATE', id, version FROM mandate WHERE kreds_id = :kreds
                 UNION ALL
                SELECT 'WORKPLACE', id, version FROM workplace WHERE kreds_id = :kreds
                 UNION ALL
                SELECT 'KOMMUNEGRUPPE', id, version FROM kommunegruppe WHERE kreds_id = :kreds
            ), built AS (
                SELECT CASE WHEN EXISTS (SELECT 1
                                           FROM register_import_change again
                                           JOIN register_import later ON later.id = again.import_id
                                           JOIN register_import this ON this.id = :id
                                          WHERE again.thing_id = changed.thing_id AND again.kind = changed.kind
                                            AND later.number > this.number)
                            THEN 'LATER_IMPORT' ELSE 'CHANGE' END AS what,
                       changed.kind, changed.thing_id
                  FROM register_import_change changed
                  LEFT JOIN standing ON standing.id = changed.thing_id AND standing.kind = changed.kind
                 WHERE changed.import_id = :id
                   AND (standing.version IS NULL OR standing.version <> changed.left_version)
                 UNION ALL
                SELECT tie.what, tie.kind, tie.thing_id
                  FROM tie
                  LEFT JOIN register_import_tie before
                    ON before.import_id = :id AND before.kind = tie.kind AND before.thing_id = tie.thing_id
                   AND before.what = tie.what
                 WHERE before.weight IS NULL OR before.weight <> tie.weight
            ), counted AS (
                SELECT what, kind, thing_id, COUNT(*) OVER (PARTITION BY what) AS things,
                       COUNT(*) OVER (PARTITION BY what, kind) AS of_kind,
                       ROW_NUMBER() OVER (PARTITION BY what ORDER BY kind DESC, thing_id) AS place
                  FROM built
            ), summed AS (
                SELECT what, kind, thing_id, place,
                       CASE WHEN what IN ('CHANGE', 'LATER_IMPORT') THEN things
                            ELSE MAX(of_kind) OVER (PARTITION BY what) END AS in_all
                  FROM counted
            )
            SELECT what, in_all, kind, thing_id
              FROM summed
             WHERE place <= :few OR place = 1
             ORDER BY what, place
            """)
    List<ObstacleRow> inTheWay(UUID id, UUID kreds, int few);

    @SqlUpdate("""
            DELETE FROM mandate_absence
             WHERE mandate_id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'MANDATE' AND former IS NULL)
            """)
    void removeAbsences(UUID id);

    @SqlUpdate("""
            DELETE FROM mandate
             WHERE id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'MANDATE' AND former IS NULL)
            """)
    void removeMandates(UUID id);

    @SqlUpdate("""
            DELETE FROM membership
             WHERE person_id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'PERSON' AND former IS NULL)
            """)
    void removeMemberships(UUID id);

    @SqlUpdate("""
            DELETE FROM person_word
             WHERE person_id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'PERSON' AND former IS NULL)
            """)
    void removePersonWords(UUID id);

    @SqlUpdate("""
            DELETE FROM person
             WHERE id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'PERSON' AND former IS NULL)
            """)
    void removePeople(UUID id);

    @SqlUpdate("""
            DELETE FROM workplace_word
             WHERE workplace_id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'WORKPLACE' AND former IS NULL)
            """)
    void removeWorkplaceWords(UUID id);

    @SqlUpdate("""
            DELETE FROM workplace_unit
             WHERE workplace_id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'WORKPLACE' AND former IS NULL)
            """)
    void removeUnits(UUID id);

    @SqlUpdate("""
            DELETE FROM workplace_location
             WHERE workplace_id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'WORKPLACE' AND former IS NULL)
            """)
    void removeLocations(UUID id);

    @SqlUpdate("""
            DELETE FROM workplace
             WHERE id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'WORKPLACE' AND former IS NULL)
            """)
    void removeWorkplaces(UUID id);

    @SqlUpdate("""
            DELETE FROM kommunegruppe_coverage
             WHERE kommunegruppe_id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'KOMMUNEGRUPPE' AND former IS NULL)
            """)
    void removeCoverage(UUID id);

    @SqlUpdate("""
            DELETE FROM kommunegruppe
             WHERE id IN (SELECT thing_id
                            FROM register_import_change
                           WHERE import_id = :id AND kind = 'KOMMUNEGRUPPE' AND former IS NULL)
            """)
    void removeKommunegrupper(UUID id);

    // what an earlier import left, and this one changed and changed back, is as the earlier one left it once more
    @SqlUpdate("""
            UPDATE register_import_change
               SET left_version = undone.left_version + 1
              FROM register_import_change undone
             WHERE undone.import_id = :id AND register_import_change.import_id <> :id
               AND register_import_change.kind = undone.kind AND register_import_change.thing_id = undone.thing_id
               AND register_import_change.left_version = undone.left_version - 1
            """)
    void isAsItWasLeftBefore(UUID id);
}
