package dk.amr.persistence.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface TaskNotesSql {

    @SqlQuery("""
            SELECT about
              FROM task_note
             WHERE kreds_id = :kreds AND kind = :kind
            """)
    List<UUID> done(UUID kreds, String kind);

    @SqlUpdate("""
            INSERT INTO task_note (kreds_id, kind, about, done_on)
            VALUES (:kreds, :kind, :about, :day)
            ON CONFLICT (kreds_id, kind, about) DO NOTHING
            """)
    void markDone(UUID kreds, String kind, UUID about, LocalDate day);
}
