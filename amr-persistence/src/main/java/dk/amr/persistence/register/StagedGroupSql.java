package dk.amr.persistence.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface StagedGroupSql {

    @SqlQuery("""
            SELECT DISTINCT workplace_key
              FROM staged_row
             WHERE layout_id = :layout AND workplace_key > :after AND workplace_key IS NOT NULL
             ORDER BY workplace_key
             LIMIT :limit
            """)
    List<String> workplaceKeys(UUID layout, String after, int limit);

    @SqlQuery("""
            SELECT workplace_key
              FROM staged_workplace
             WHERE layout_id = :layout AND workplace_key > :after AND is_changing
             ORDER BY workplace_key
             LIMIT :limit
            """)
    List<String> changingWorkplaceKeys(UUID layout, String after, int limit);

    @SqlQuery("""
            SELECT layout_id, row_number, person_key, member_number, email_name, name_workplace, like_name, workplace_key, cells
              FROM staged_row
             WHERE layout_id = :layout AND workplace_key BETWEEN :first AND :last
             ORDER BY row_number
            """)
    List<StagedRowRow> workplaceRows(UUID layout, String first, String last);

    @SqlQuery("""
            SELECT workplace_key AS key, workplace_id AS id
              FROM staged_workplace
             WHERE layout_id = :layout AND workplace_key IN (<keys>) AND workplace_id IS NOT NULL
            """)
    List<SettledRow> settledWorkplaces(UUID layout, @BindList("keys") Collection<String> keys);

    @SqlQuery("""
            SELECT DISTINCT person_key
              FROM staged_row
             WHERE layout_id = :layout AND person_key > :after
             ORDER BY person_key
             LIMIT :limit
            """)
    List<String> personKeys(UUID layout, String after, int limit);

    @SqlQuery("""
            SELECT person_key
              FROM staged_person
             WHERE layout_id = :layout AND person_key > :after AND is_changing
             ORDER BY person_key
             LIMIT :limit
            """)
    List<String> changingPersonKeys(UUID layout, String after, int limit);

    @SqlQuery("""
            SELECT layout_id, row_number, person_key, member_number, email_name, name_workplace, like_name, workplace_key, cells
              FROM staged_row
             WHERE layout_id = :layout AND person_key BETWEEN :first AND :last
             ORDER BY row_number
            """)
    List<StagedRowRow> personRows(UUID layout, String first, String last);

    // people of the register who may be those of the rows: by number, by e-mail and name, by name and workplace; but
    // nobody whose number stands in the file for somebody else. CROSS JOIN keeps SQLite from beginning with everybody,
    // and COUNT keeps PostgreSQL from gathering every number of the file for each batch
    @SqlQuery("""
            SELECT DISTINCT maybe.key, maybe.id
              FROM (SELECT s.person_key AS key, p.id, p.member_number
                      FROM staged_row s
                     CROSS JOIN person p
                     WHERE s.layout_id = :layout AND s.person_key BETWEEN :first AND :last
                       AND p.kreds_id = :kreds AND p.member_number = s.member_number
                     UNION ALL
                    SELECT s.person_key, p.id, p.member_number
                      FROM staged_row s
                     CROSS JOIN person p
                     WHERE s.layout_id = :layout AND s.person_key BETWEEN :first AND :last
                       AND p.kreds_id = :kreds AND p.email_name = s.email_name
                     UNION ALL
                    SELECT s.person_key, p.id, p.member_number
                      FROM staged_row s
                     CROSS JOIN staged_workplace sw
                     CROSS JOIN mandate m
                     CROSS JOIN person p
                     WHERE s.layout_id = :layout AND s.person_key BETWEEN :first AND :last
                       AND sw.layout_id = s.layout_id AND sw.workplace_key = s.workplace_key
                       AND m.workplace_id = sw.workplace_id AND m.registration <> 'REJECTED'
                       AND p.id = m.person_id AND p.name_key || ' ' || s.workplace_key = s.name_workplace) maybe
             WHERE maybe.member_number IS NULL
                OR maybe.key = 'A ' || maybe.member_number
                OR (SELECT COUNT(*)
                      FROM staged_row taken
                     WHERE taken.layout_id = :layout AND taken.person_key = 'A ' || maybe.member_number) = 0
            """)
    List<SettledRow> knownPeople(UUID layout, UUID kreds, String first, String last);

    @SqlQuery("""
            WITH named AS (
                SELECT like_name, person_key, MIN(row_number) AS first_row
                  FROM staged_row
                 WHERE layout_id = :layout
                 GROUP BY like_name, person_key
            ), counted AS (
                SELECT like_name, first_row, COUNT(*) OVER (PARTITION BY like_name) AS bearers
                  FROM named
            )
            SELECT counted.first_row
              FROM counted
             WHERE counted.bearers > 1
                OR EXISTS (SELECT 1
                             FROM person p
                            WHERE p.kreds_id = :kreds AND p.like_name = counted.like_name
                              AND NOT EXISTS (SELECT 1
                                                FROM staged_person settled
                                               WHERE settled.layout_id = :layout AND settled.person_id = p.id))
             ORDER BY counted.first_row
             LIMIT :limit
            """)
    List<Integer> rowsOfSameName(UUID layout, UUID kreds, int limit);

    @SqlQuery("""
            SELECT p.id, p.sort_key
              FROM person p
             WHERE p.kreds_id = :kreds
               AND NOT EXISTS (SELECT 1
                                 FROM staged_person settled
                                WHERE settled.layout_id = :layout AND settled.person_id = p.id)
               AND (EXISTS (SELECT 1
                              FROM mandate m
                             WHERE m.person_id = p.id AND m.registration = 'REGISTERED'
                               AND (m.until_on IS NULL OR m.until_on > :day))
                    OR EXISTS (SELECT 1
                                 FROM membership ship
                                WHERE ship.person_id = p.id AND ship.from_on <= :day
                                  AND (ship.until_on IS NULL OR ship.until_on > :day)))
             ORDER BY p.sort_key, p.id
             LIMIT :limit
            """)
    List<ArchivePlaceRow> peopleMissing(UUID layout, UUID kreds, LocalDate day, int limit);

    @SqlQuery("""
            SELECT COALESCE(SUM(line_count), 0)
              FROM (SELECT CASE WHEN held.mandates > 0 THEN held.mandates WHEN held.is_member THEN 1 ELSE 0 END AS line_count
                      FROM (SELECT (SELECT COUNT(*)
                                      FROM mandate m
                                     WHERE m.person_id = p.id AND m.registration = 'REGISTERED'
                                       AND (m.until_on IS NULL OR m.until_on > :day)) AS mandates,
                                   EXISTS (SELECT 1
                                             FROM membership ship
                                            WHERE ship.person_id = p.id AND ship.from_on <= :day
                                              AND (ship.until_on IS NULL OR ship.until_on > :day)) AS is_member
                              FROM person p
                             WHERE p.kreds_id = :kreds
                               AND NOT EXISTS (SELECT 1
                                                 FROM staged_person settled
                                                WHERE settled.layout_id = :layout AND settled.person_id = p.id)) held
                   ) counted
            """)
    int linesMissing(UUID layout, UUID kreds, LocalDate day);
}
