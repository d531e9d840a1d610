package dk.amr.persistence.guard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface NamesAroundSql {

    @SqlQuery("""
            SELECT DISTINCT m.workplace_id
              FROM mandate m
             WHERE m.person_id IN (<participants>) AND (m.kreds_id = :kreds) IS TRUE
               AND m.registration <> 'REJECTED'
               AND m.starts_on <= :day AND (m.until_on IS NULL OR m.until_on > :day)
            """)
    List<UUID> workplaces(UUID kreds, @BindList("participants") Collection<UUID> participants, LocalDate day);

    @SqlQuery("""
            SELECT p.given_name, p.family_name
              FROM person p
             WHERE p.id IN (<people>) AND (p.kreds_id = :kreds) IS TRUE
             ORDER BY p.id
            """)
    List<CalledRow> people(UUID kreds, @BindList("people") Collection<UUID> people);

    @SqlQuery("""
            SELECT DISTINCT m.person_id
              FROM mandate m
             WHERE m.workplace_id IN (<workplaces>) AND (m.kreds_id = :kreds) IS TRUE
               AND m.registration <> 'REJECTED'
            """)
    List<UUID> colleagues(UUID kreds, @BindList("workplaces") Collection<UUID> workplaces);

    @SqlQuery("""
            SELECT w.name
              FROM workplace w
             WHERE w.id IN (<workplaces>) AND (w.kreds_id = :kreds) IS TRUE
            """)
    List<String> names(UUID kreds, @BindList("workplaces") Collection<UUID> workplaces);
}
