package dk.amr.persistence.report;

import dk.amr.persistence.OnTheDay;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(GroupCoverageRow.class)
@RegisterConstructorMapper(TotalCoverageRow.class)
interface CoverageSql {

    String ACTIVE_AMR = """
            WITH amr AS (
                SELECT p.id AS person_id, w.id AS workplace_id, w.kreds_id,
            """
            + "CASE WHEN " + OnTheDay.PERSON_IS_MEMBER + " THEN 1 ELSE 0 END AS is_member\n"
            + """
                  FROM mandate m
                  JOIN person p ON p.id = m.person_id
                  JOIN workplace w ON w.id = m.workplace_id
                 WHERE m.kreds_id = :kreds AND m.role = 'AMR' AND
            """
            + OnTheDay.MANDATE_IS_ACTIVE
            + "), placed AS (SELECT w.person_id, w.is_member, covered.kommunegruppe_id\n"
            + "  FROM (SELECT person_id, is_member, workplace_id AS id, kreds_id FROM amr) w\n"
            + OnTheDay.JOIN_COVERING_GROUP
            + ")\n";

    @SqlQuery(ACTIVE_AMR + """
            SELECT g.name, COUNT(DISTINCT placed.person_id) AS eligible
              FROM kommunegruppe g
              LEFT JOIN placed ON placed.kommunegruppe_id = g.id AND placed.is_member = 1
             WHERE g.kreds_id = :kreds
             GROUP BY g.id, g.name, g.sort_key
             ORDER BY g.sort_key, g.id
            """)
    List<GroupCoverageRow> byGroup(UUID kreds, LocalDate day);

    @SqlQuery(ACTIVE_AMR + """
            SELECT (SELECT COUNT(DISTINCT person_id) FROM placed WHERE is_member = 1) AS eligible,
                   (SELECT COUNT(DISTINCT person_id) FROM amr WHERE is_member = 0) AS not_members
            """)
    TotalCoverageRow inAll(UUID kreds, LocalDate day);
}
