package dk.amr.persistence.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface RetentionSql {

    @SqlQuery("""
            SELECT day
              FROM retention_run
             WHERE kreds_id = :kreds
            """)
    Optional<LocalDate> last(UUID kreds);

    @SqlUpdate("""
            INSERT INTO retention_run (kreds_id, day)
            VALUES (:kreds, :day)
            ON CONFLICT (kreds_id) DO UPDATE SET day = excluded.day
            """)
    void ran(UUID kreds, LocalDate day);
}
