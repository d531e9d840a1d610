package dk.amr.persistence.access;

import dk.amr.persistence.BindRow;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface PostingSql {

    @SqlQuery("""
            SELECT fingerprint, account_id, content, begun_at, answer
              FROM posting
             WHERE fingerprint = :fingerprint
            """)
    Optional<PostingRow> find(String fingerprint);

    // PostgreSQL waits here for a transaction that inserts the same; in SQLite there is only one that writes
    @SqlUpdate("""
            INSERT INTO posting (fingerprint, account_id, content, begun_at, answer)
            VALUES (:fingerprint, :accountId, :content, :begunAt, :answer)
            ON CONFLICT (fingerprint) DO NOTHING
            """)
    int insert(@BindRow PostingRow row);

    @SqlUpdate("""
            UPDATE posting
               SET answer = :answer
             WHERE fingerprint = :fingerprint
            """)
    void answer(String fingerprint, String answer);

    @SqlUpdate("""
            DELETE FROM posting
             WHERE begun_at < :time
            """)
    void removeBefore(long time);
}
