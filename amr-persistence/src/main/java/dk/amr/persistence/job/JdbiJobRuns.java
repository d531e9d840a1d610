package dk.amr.persistence.job;

import com.google.inject.Inject;
import dk.amr.domain.job.JobName;
import dk.amr.domain.job.JobRun;
import dk.amr.domain.job.JobRuns;
import dk.amr.persistence.SqlObjects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiJobRuns implements JobRuns {

    private final JobSql sql;

    @Inject
    JdbiJobRuns(Jdbi jdbi) {
        this.sql = SqlObjects.of(jdbi, JobSql.class);
    }

    @Override
    public Optional<JobRun> of(JobName job) {
        return sql.of(job.code()).map(row -> row.toDomain(job));
    }
}
