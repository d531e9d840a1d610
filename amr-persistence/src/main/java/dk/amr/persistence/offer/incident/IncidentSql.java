package dk.amr.persistence.offer.incident;

import dk.amr.persistence.BindRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface IncidentSql {

    @SqlQuery("""
            SELECT id, kreds_id, participation_id, happened_on, recorded_by, recorded_on, decision, decided_on,
                   facilitator_id, facilitator_on, manager_id, manager_on, version
              FROM incident
             WHERE id = :id AND kreds_id = :kreds
            """)
    Optional<IncidentRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, participation_id, happened_on, recorded_by, recorded_on, decision, decided_on,
                   facilitator_id, facilitator_on, manager_id, manager_on, version
              FROM incident
             WHERE participation_id = :participation AND (kreds_id = :kreds) IS TRUE
             ORDER BY happened_on, id
            """)
    List<IncidentRow> ofParticipation(UUID kreds, UUID participation);

    @SqlUpdate("""
            INSERT INTO incident (id, kreds_id, participation_id, happened_on, recorded_by, recorded_on, decision,
                                  decided_on, facilitator_id, facilitator_on, manager_id, manager_on, version)
            VALUES (:id, :kredsId, :participationId, :happenedOn, :recordedBy, :recordedOn, :decision,
                    :decidedOn, :facilitatorId, :facilitatorOn, :managerId, :managerOn, 1)
            """)
    void insert(@BindRow IncidentRow row);

    @SqlUpdate("""
            UPDATE incident
               SET decision = :decision, decided_on = :decidedOn, facilitator_id = :facilitatorId,
                   facilitator_on = :facilitatorOn, manager_id = :managerId, manager_on = :managerOn,
                   version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow IncidentRow row);
}
