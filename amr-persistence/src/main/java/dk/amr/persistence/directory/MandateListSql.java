package dk.amr.persistence.directory;

import dk.amr.persistence.OnTheDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

interface MandateListSql {

    @SqlQuery("""
            SELECT m.id, p.sort_key, p.id AS person_id, m.starts_on
              FROM mandate m
              JOIN person p ON p.id = m.person_id
             WHERE m.kreds_id = :kreds
               AND (CAST(:role AS TEXT) IS NULL OR m.role = :role)
               AND (:anybody = 1 OR m.person_id = :person)
               AND (:currentOnly = 0
                    OR m.registration <> 'REJECTED' AND (m.until_on IS NULL OR m.until_on > :day))
               AND (p.sort_key, p.id, m.starts_on, m.id) > (:afterKey, :afterPerson, :afterStart, :afterId)
             ORDER BY p.sort_key, p.id, m.starts_on, m.id
             LIMIT :limit
            """)
    List<MandatePlaceRow> page(
            UUID kreds,
            @Nullable String role,
            int anybody,
            UUID person,
            int currentOnly,
            LocalDate day,
            String afterKey,
            UUID afterPerson,
            LocalDate afterStart,
            UUID afterId,
            int limit);

    @SqlQuery("""
            SELECT m.id, p.sort_key, p.id AS person_id, m.starts_on
              FROM mandate m
              JOIN person p ON p.id = m.person_id
             WHERE m.kreds_id = :kreds AND m.id = :id
            """)
    Optional<MandatePlaceRow> place(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT m.id, p.sort_key, p.id AS person_id, m.starts_on
              FROM mandate m
              JOIN person p ON p.id = m.person_id
              JOIN workplace w ON w.id = m.workplace_id
            """ + OnTheDay.JOIN_COVERING_GROUP + """
             WHERE m.kreds_id = :kreds AND covered.kommunegruppe_id = :group AND m.role <> 'LEADER' AND
            """ + OnTheDay.MANDATE_IS_ACTIVE + """
             ORDER BY p.sort_key, p.id, m.starts_on, m.id
            """)
    List<MandatePlaceRow> representativesIn(UUID kreds, UUID group, LocalDate day);
}
