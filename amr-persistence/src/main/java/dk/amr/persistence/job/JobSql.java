package dk.amr.persistence.job;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(JobRow.class)
interface JobSql {

    @SqlQuery("""
            SELECT execution_time, picked, last_success, last_failure, consecutive_failures
              FROM scheduled_tasks
             WHERE task_name = :task
            """)
    Optional<JobRow> of(String task);
}
