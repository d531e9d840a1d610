package dk.amr.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link JobRuns} must do. */
public interface JobRunsContract {

    Instant NOW = Instant.parse("2027-01-04T08:15:30.123Z");

    JobRuns runs();

    /** Writes down what a scheduler would. */
    void keep(JobRun run);

    @Test
    default void a_job_that_nobody_planned_is_not_there() {
        keep(new JobRun(JobName.DELIVER_OUTBOX, null, null, 0, false, NOW));

        assertThat(runs().of(JobName.LAPSE_OFFERS)).isEmpty();
    }

    @Test
    default void a_job_that_is_only_planned_tells_when() {
        JobRun planned = new JobRun(JobName.LAPSE_OFFERS, null, null, 0, false, NOW);
        keep(planned);

        assertThat(runs().of(JobName.LAPSE_OFFERS)).contains(planned);
    }

    @Test
    default void what_went_well_and_what_failed_is_told_to_the_millisecond() {
        JobRun failing = new JobRun(JobName.DELIVER_OUTBOX, NOW, NOW.plusSeconds(20), 2, true, NOW.plusSeconds(40));
        keep(failing);

        assertThat(runs().of(JobName.DELIVER_OUTBOX)).contains(failing);
    }
}
