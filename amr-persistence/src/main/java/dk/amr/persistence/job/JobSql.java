package dk.amr.persistence.job;

import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface JobSql {

    @SqlQuery("""
            SELECT execution_time, picked, last_success, last_failure, consecutive_failures
              FROM scheduled_tasks
             WHERE task_name = :task
            """)
    Optional<JobRow> of(String task);
}
