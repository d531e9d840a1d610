package dk.amr.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.InMemoryInstallation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ListJobsTest {

    private static final Instant NOW = Instant.parse("2027-01-04T08:15:30Z");

    private final InMemoryInstallation kreds = new InMemoryInstallation();
    private final ListJobs listJobs = kreds.get(ListJobs.class);

    @Test
    void every_job_is_told_of_though_it_never_ran() {
        JobRun run = new JobRun(JobName.LAPSE_OFFERS, NOW, null, 0, false, NOW.plusSeconds(60));
        kreds.ports().jobRuns().keep(run);

        assertThat(listJobs.list(kreds.caller(Role.SYSTEM_ADMIN)))
                .containsExactly(
                        JobRun.never(JobName.DELIVER_OUTBOX),
                        run,
                        JobRun.never(JobName.SEND_REMINDERS),
                        JobRun.never(JobName.REVIEW_INVITATIONS),
                        JobRun.never(JobName.RUN_RETENTION));
    }

    @Test
    void whoever_neither_leads_the_office_nor_looks_after_the_system_is_not_told() {
        assertThatThrownBy(() -> listJobs.list(kreds.caller(Role.CONSULTANT))).isInstanceOf(MayNotBeDone.class);
    }

    @Test
    void a_job_fails_until_it_ends_well_again() {
        assertThat(new JobRun(JobName.DELIVER_OUTBOX, NOW, NOW, 1, false, NOW).isFailing())
                .isTrue();
        assertThat(new JobRun(JobName.DELIVER_OUTBOX, NOW, NOW, 0, false, NOW).isFailing())
                .isFalse();
    }
}
