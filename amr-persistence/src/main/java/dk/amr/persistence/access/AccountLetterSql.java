package dk.amr.persistence.access;

import dk.amr.persistence.BindRow;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AccountLetterSql {

    @SqlUpdate("""
            INSERT INTO account_letter (id, kreds_id, account_id, kind, written_at, attempts, next_at)
            VALUES (:id, :kredsId, :accountId, :kind, :writtenAt, :attempts, :nextAt)
            """)
    void insert(@BindRow AccountLetterRow row);

    @SqlQuery("""
            SELECT id, kreds_id, account_id, kind, written_at, attempts, next_at
              FROM account_letter
             WHERE kreds_id = :kreds AND next_at <= :now
             ORDER BY next_at, id
             LIMIT :limit
            """)
    List<AccountLetterRow> due(UUID kreds, long now, int limit);

    @SqlUpdate("""
            UPDATE account_letter
               SET attempts = attempts + 1, next_at = :nextAt
             WHERE id = :id AND attempts = :attempts
            """)
    int take(UUID id, int attempts, long nextAt);

    @SqlUpdate("""
            DELETE FROM account_letter
             WHERE id = :id
            """)
    void remove(UUID id);
}
