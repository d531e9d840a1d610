package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.job.InMemoryJobRuns;
import dk.amr.domain.job.JobName;
import dk.amr.domain.job.JobRun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobPageTest {

    private static final Instant NOW = Instant.parse("2027-01-01T09:15:00Z");

    private final RunningWeb web = RunningWeb.empty();

    @AfterEach
    void stop() {
        web.close();
    }

    private void keep(JobRun run) {
        ((InMemoryJobRuns) web.ports().jobRuns()).keep(run);
    }

    @Test
    void whoever_looks_after_the_system_reads_when_each_job_ran_and_runs() {
        keep(new JobRun(JobName.DELIVER_OUTBOX, NOW, null, 0, false, NOW.plusSeconds(60)));

        assertThat(web.browserOf(Role.SYSTEM_ADMIN).get("/drift").body())
                .contains("<h1>Opgaverne kører, som de skal</h1>", "Sende de beskeder, der venter")
                .contains("<time datetime=\"2027-01-01T09:15:00Z\">1. januar 2027 kl. 10.15</time>")
                .contains("1. januar 2027 kl. 10.16", "aldrig")
                .contains("<a href=\"/drift\" aria-current=\"page\">Drift</a>");
    }

    @Test
    void a_job_that_fails_is_what_the_heading_tells() {
        keep(new JobRun(JobName.DELIVER_OUTBOX, NOW, NOW.plusSeconds(20), 2, true, NOW.plusSeconds(40)));

        assertThat(web.browserOf(Role.OFFICE_MANAGER).get("/drift").body())
                .contains("<h1>Én opgave fejler</h1>", "<span class=\"chip act\">fejler</span>", "i gang");
    }

    @Test
    void as_soon_as_an_attempt_was_in_vain_the_heading_tells_and_the_page_says_why() {
        keep(new JobRun(JobName.DELIVER_OUTBOX, NOW, null, 0, false, NOW.plusSeconds(60)));
        Message message = MessageFixture.aMessage();
        web.ports().outbox().addAll(List.of(message));
        assertThat(web.browserOf(Role.OFFICE_ADMIN).get("/drift").body())
                .contains("<h1>Opgaverne kører, som de skal</h1>");

        web.ports().outbox().settle(message.id(), message.afterFailure(RunningWeb.NOW, "smtp-no-answer"));

        assertThat(web.browserOf(Role.OFFICE_ADMIN).get("/drift").body())
                .contains("<h1>Én besked kunne ikke sendes og prøves igen</h1>", "Mailserveren svarede ikke eller")
                .contains("href=\"/beskeder?vis=venter\"");
        assertThat(web.browserOf(Role.SYSTEM_ADMIN).get("/drift").body())
                .contains("Mailserveren svarede ikke eller")
                .doesNotContain("/beskeder?vis=venter");
    }

    @Test
    void that_messages_did_not_arrive_is_told_beside_the_jobs_that_run() {
        keep(new JobRun(JobName.DELIVER_OUTBOX, NOW, null, 0, false, NOW.plusSeconds(60)));
        Message message = MessageFixture.aMessage();
        web.ports().outbox().addAll(List.of(message));
        web.ports().outbox().settle(message.id(), new Dispatch.Failed(7, RunningWeb.NOW, "smtp-550"));
        Browser office = web.browserOf(Role.OFFICE_ADMIN);

        assertThat(office.get("/drift").body())
                .contains("<h1>Opgaverne kører, som de skal</h1>", "Én besked nåede ikke frem og prøves ikke igen")
                .contains("href=\"/beskeder?vis=fejlet\"");
        assertThat(web.browserOf(Role.SYSTEM_ADMIN).get("/drift").body())
                .contains("Én besked nåede ikke frem")
                .doesNotContain("/beskeder?vis=fejlet");
        office.submit("/drift", "/sprog", Map.of("sprog", "en", "tilbage", "/drift"));
        assertThat(office.get("/drift").body())
                .contains("<h1>The jobs run as they should</h1>", "One message did not arrive and is not tried again");
    }

    @Test
    void before_anything_has_run_the_page_says_so() {
        assertThat(web.browserOf(Role.OFFICE_ADMIN).get("/drift").body()).contains("<h1>Intet har kørt endnu</h1>");
        assertThat(web.browserOf(Role.CONSULTANT).get("/drift").statusCode()).isEqualTo(403);
        assertThat(web.browserOf(Role.CONSULTANT).get("/").body()).doesNotContain("/drift");
    }

    @Test
    void scripts_read_the_same() {
        keep(new JobRun(JobName.LAPSE_OFFERS, NOW, null, 0, false, NOW.plusSeconds(60)));

        JsonNode jobs = web.scriptOf(Role.SYSTEM_ADMIN).read("/jobs").path("items");

        assertThat(jobs)
                .extracting(job -> job.path("job").asText())
                .containsExactly(
                        "deliver-outbox", "lapse-offers", "send-reminders", "review-invitations", "run-retention");
        assertThat(jobs.path(1).path("lastSuccess").asText()).isEqualTo("2027-01-01T09:15:00Z");
        assertThat(jobs.path(0).path("next").isNull()).isTrue();
    }
}
