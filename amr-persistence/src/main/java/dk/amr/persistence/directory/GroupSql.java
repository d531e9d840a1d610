package dk.amr.persistence.directory;

import dk.amr.persistence.OnTheDay;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface GroupSql {

    @SqlQuery("""
            SELECT covered.kommunegruppe_id AS id,
                   COUNT(DISTINCT w.id) AS workplaces,
                   COUNT(DISTINCT CASE WHEN m.role = 'AMR' THEN m.person_id END) AS amrs,
                   COUNT(DISTINCT CASE WHEN m.role IN ('TR', 'FTR') THEN m.person_id END) AS trs
              FROM workplace w
            """ + OnTheDay.JOIN_COVERING_GROUP + """
              LEFT JOIN mandate m ON m.workplace_id = w.id AND
            """ + OnTheDay.MANDATE_IS_ACTIVE + """
             WHERE w.kreds_id = :kreds
             GROUP BY covered.kommunegruppe_id
            """)
    List<GroupFigureRow> figures(UUID kreds, LocalDate day);

    @SqlQuery("""
            SELECT w.id, COUNT(DISTINCT CASE WHEN m.role = 'AMR' THEN m.person_id END) AS amrs
              FROM workplace w
            """ + OnTheDay.JOIN_COVERING_GROUP + """
              LEFT JOIN mandate m ON m.workplace_id = w.id AND
            """ + OnTheDay.MANDATE_IS_ACTIVE + """
             WHERE w.kreds_id = :kreds AND covered.kommunegruppe_id = :group
             GROUP BY w.id, w.sort_key
             ORDER BY w.sort_key, w.id
            """)
    List<PlaceFigureRow> workplaces(UUID kreds, UUID group, LocalDate day);
}
