package dk.amr.persistence.sharing;

import dk.amr.persistence.BindRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface VaultKeySql {

    @SqlQuery("""
            SELECT id, kreds_id, network_id, period, master_key, wrapped
              FROM vault_key
             WHERE id = :id
            """)
    Optional<VaultKeyRow> find(UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, network_id, period, master_key, wrapped
              FROM vault_key
             WHERE network_id = :network AND period = :period
            """)
    Optional<VaultKeyRow> of(UUID network, String period);

    @SqlUpdate("""
            INSERT INTO vault_key (id, kreds_id, network_id, period, master_key, wrapped)
            VALUES (:id, :kredsId, :networkId, :period, :masterKey, :wrapped)
            ON CONFLICT (network_id, period) DO NOTHING
            """)
    void insert(@BindRow VaultKeyRow row);

    @SqlQuery("""
            SELECT id, kreds_id, network_id, period, master_key, wrapped
              FROM vault_key
             WHERE master_key <> :primary
             ORDER BY id
             LIMIT :most
            """)
    List<VaultKeyRow> underOthersThan(String primary, int most);

    @SqlUpdate("""
            UPDATE vault_key
               SET master_key = :masterKey, wrapped = :wrapped
             WHERE id = :id AND master_key = :former
            """)
    void rewrap(@BindRow VaultKeyRow row, String former);

    @SqlQuery("""
            SELECT master_key, COUNT(*) AS keys
              FROM vault_key
             GROUP BY master_key
             ORDER BY master_key
            """)
    List<KeysOfMaster> countByMasterKey();

    /** How many keys one master key keeps. */
    record KeysOfMaster(String masterKey, int keys) {}
}
