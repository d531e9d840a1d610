package dk.amr.persistence.offer;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ParticipationSql {

    @SqlQuery("""
            SELECT id, kreds_id, person_id, mandate_id, network_id, offer_id, from_on, departure, last_day, version
              FROM participation
             WHERE id = :id AND kreds_id = :kreds
            """)
    Optional<ParticipationRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, person_id, mandate_id, network_id, offer_id, from_on, departure, last_day, version
              FROM participation
             WHERE kreds_id = :kreds
             ORDER BY from_on, id
            """)
    List<ParticipationRow> ofKreds(UUID kreds);

    @SqlQuery("""
            SELECT id, kreds_id, person_id, mandate_id, network_id, offer_id, from_on, departure, last_day, version
              FROM participation
             WHERE person_id = :person AND (kreds_id = :kreds) IS TRUE
             ORDER BY from_on, id
            """)
    List<ParticipationRow> ofPerson(UUID kreds, UUID person);

    @SqlQuery("""
            SELECT id, kreds_id, person_id, mandate_id, network_id, offer_id, from_on, departure, last_day, version
              FROM participation
             WHERE network_id IN (<networks>) AND (kreds_id = :kreds) IS TRUE
             ORDER BY network_id, from_on, id
            """)
    List<ParticipationRow> ofNetworks(UUID kreds, @BindList("networks") Collection<UUID> networks);

    @SqlUpdate("""
            INSERT INTO participation (id, kreds_id, person_id, mandate_id, network_id, offer_id, from_on, departure,
                                       last_day, version)
            VALUES (:id, :kredsId, :personId, :mandateId, :networkId, :offerId, :fromOn, :departure, :lastDay, 1)
            """)
    void insert(@BindRow ParticipationRow row);

    @SqlUpdate("""
            UPDATE participation
               SET from_on = :fromOn, departure = :departure, last_day = :lastDay, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow ParticipationRow row);
}
