package dk.amr.persistence.access;

import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AttemptSql {

    @SqlQuery("""
            SELECT failures, last_at
              FROM sign_in_attempts
             WHERE attempt_key = :key
            """)
    Optional<AttemptRow> of(String key);

    @SqlUpdate("""
            INSERT INTO sign_in_attempts (attempt_key, failures, last_at)
            VALUES (:key, 1, :at)
            ON CONFLICT (attempt_key) DO UPDATE
               SET failures = CASE WHEN sign_in_attempts.last_at < :since THEN 1 ELSE sign_in_attempts.failures + 1 END,
                   last_at = :at
            """)
    void count(String key, long at, long since);

    @SqlUpdate("""
            UPDATE sign_in_attempts
               SET failures = failures - 1
             WHERE attempt_key = :key AND failures > 1
            """)
    int takeBack(String key);

    @SqlUpdate("""
            DELETE FROM sign_in_attempts
             WHERE attempt_key = :key
            """)
    void forget(String key);
}
