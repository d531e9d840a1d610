package dk.amr.persistence.access;

import dk.amr.persistence.BindRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AccessKeySql {

    @SqlQuery("""
            SELECT fingerprint, account_id, kind, made_at, ends_at, last_used_at, device, proved_at
              FROM access_key
             WHERE fingerprint = :fingerprint AND kind = :kind
            """)
    Optional<AccessKeyRow> find(String fingerprint, String kind);

    @SqlQuery("""
            SELECT fingerprint, account_id, kind, made_at, ends_at, last_used_at, device, proved_at
              FROM access_key
             WHERE account_id = :account AND kind = :kind
             ORDER BY made_at DESC, fingerprint
            """)
    List<AccessKeyRow> ofAccount(UUID account, String kind);

    @SqlUpdate("""
            INSERT INTO access_key (fingerprint, account_id, kind, made_at, ends_at, last_used_at, device, proved_at)
            VALUES (:fingerprint, :accountId, :kind, :madeAt, :endsAt, :lastUsedAt, :device, :provedAt)
            """)
    void insert(@BindRow AccessKeyRow row);

    @SqlUpdate("""
            UPDATE access_key
               SET last_used_at = :at
             WHERE fingerprint = :fingerprint
            """)
    void used(String fingerprint, long at);

    @SqlUpdate("""
            DELETE FROM access_key
             WHERE fingerprint = :fingerprint
            """)
    int remove(String fingerprint);

    @SqlUpdate("""
            DELETE FROM access_key
             WHERE account_id = :account AND kind = :kind
            """)
    void removeAll(UUID account, String kind);
}
