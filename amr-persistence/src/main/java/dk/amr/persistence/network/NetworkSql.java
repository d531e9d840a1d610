package dk.amr.persistence.network;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface NetworkSql {

    @SqlQuery("""
            SELECT id, kreds_id, kommunegruppe_id, from_on, until_on, version
              FROM network
             WHERE id = :id AND kreds_id = :kreds
            """)
    List<NetworkRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, kommunegruppe_id, from_on, until_on, version
              FROM network
             WHERE id IN (<ids>) AND (kreds_id = :kreds) IS TRUE
            """)
    List<NetworkRow> findAll(UUID kreds, @BindList("ids") Collection<UUID> ids);

    @SqlQuery("""
            SELECT id, kreds_id, kommunegruppe_id, from_on, until_on, version
              FROM network
             WHERE kreds_id = :kreds
             ORDER BY from_on, id
            """)
    List<NetworkRow> ofKreds(UUID kreds);

    @SqlQuery("""
            SELECT network_id, from_on, account_id
              FROM network_facilitation
             WHERE network_id IN (<networks>)
             ORDER BY network_id, from_on
            """)
    List<FacilitationRow> facilitations(@BindList("networks") Collection<UUID> networks);

    @SqlUpdate("""
            INSERT INTO network (id, kreds_id, kommunegruppe_id, from_on, until_on, version)
            VALUES (:id, :kredsId, :kommunegruppeId, :fromOn, :untilOn, 1)
            """)
    void insert(@BindRow NetworkRow row);

    @SqlUpdate("""
            UPDATE network
               SET kommunegruppe_id = :kommunegruppeId, from_on = :fromOn, until_on = :untilOn, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow NetworkRow row);

    @SqlUpdate("""
            DELETE FROM network_facilitation
             WHERE network_id = :network
            """)
    void removeFacilitations(UUID network);

    @SqlBatch("""
            INSERT INTO network_facilitation (network_id, from_on, account_id)
            VALUES (:networkId, :fromOn, :accountId)
            """)
    void insertFacilitations(@BindRow Collection<FacilitationRow> rows);
}
