package dk.amr.persistence;

import dk.amr.domain.job.JobRun;
import dk.amr.domain.job.JobRuns;
import dk.amr.domain.job.JobRunsContract;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;

final class JdbiJobRunsTest {

    @Nested
    final class InSqlite extends OnSqlite implements JobRunsContract {

        @Override
        public JobRuns runs() {
            return ports().jobRuns();
        }

        @Override
        public void keep(JobRun run) {
            write(ports(), run);
        }
    }

    @Nested
    final class InPostgresql extends OnPostgresql implements JobRunsContract {

        @Override
        public JobRuns runs() {
            return ports().jobRuns();
        }

        @Override
        public void keep(JobRun run) {
            write(ports(), run);
        }
    }

    private static void write(JdbiPorts ports, JobRun run) {
        ports.transactions()
                .run(() -> ports.database()
                        .jdbi()
                        .useHandle(handle -> handle.createUpdate("""
                                INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked,
                                                             last_success, last_failure, consecutive_failures, version)
                                VALUES (:task, 'recurring', :next, :picked, :success, :failure, :failures, 1)
                                """)
                                .bind("task", run.job().code())
                                .bind("next", time(run.next()))
                                .bind("picked", run.isRunning())
                                .bind("success", time(run.lastSuccess()))
                                .bind("failure", time(run.lastFailure()))
                                .bind("failures", run.failuresInARow())
                                .execute()));
    }

    private static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
