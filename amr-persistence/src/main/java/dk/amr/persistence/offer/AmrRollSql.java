package dk.amr.persistence.offer;

import dk.amr.persistence.OnTheDay;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface AmrRollSql {

    String ACTIVE_AMR = """
            SELECT m.id AS mandate_id, m.person_id, p.email IS NOT NULL AS has_email,
                   (SELECT covered.kommunegruppe_id
                      FROM workplace w
            """
            + OnTheDay.JOIN_COVERING_GROUP
            + "     WHERE w.id = m.workplace_id) AS kommunegruppe_id,\n"
            + "CASE WHEN " + OnTheDay.PERSON_IS_MEMBER + " THEN 'MEMBER'\n"
            + "WHEN " + OnTheDay.PERSON_WAS_MEMBER + " THEN 'FORMER_MEMBER'\n"
            + """
                   ELSE 'NOT_A_MEMBER' END AS belonging
              FROM mandate m
              JOIN person p ON p.id = m.person_id
            """;

    @SqlQuery(ACTIVE_AMR
            + " WHERE m.kreds_id = :kreds AND m.role = 'AMR' AND "
            + OnTheDay.MANDATE_IS_ACTIVE
            + " ORDER BY m.id")
    List<AmrLineRow> on(UUID kreds, LocalDate day);

    @SqlQuery(ACTIVE_AMR
            + " WHERE m.person_id = :person AND (m.kreds_id = :kreds) IS TRUE AND m.role = 'AMR' AND "
            + OnTheDay.MANDATE_IS_ACTIVE
            + " ORDER BY m.id")
    List<AmrLineRow> of(UUID kreds, UUID person, LocalDate day);
}
