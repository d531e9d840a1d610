package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.amr.domain.job.JobName;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the running service does by itself. */
class JobsTest {

    @TempDir
    private Path folder;

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void open() {
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    private Office mailing(Office office) {
        return office.with("AMR_SMTP_URL", "smtp://127.0.0.1:" + post.getSmtp().getPort());
    }

    @Test
    void before_the_service_has_run_no_job_has() {
        JsonNode jobs = Office.setUp(folder)
                .run("jobs", "list", "--format", "json")
                .isDone()
                .json()
                .path("jobs");

        assertThat(jobs)
                .extracting(job -> job.path("job").asText())
                .containsExactly(
                        "deliver-outbox", "lapse-offers", "send-reminders", "review-invitations", "run-retention");
        assertThat(jobs)
                .allMatch(job ->
                        job.path("lastSuccess").isNull() && job.path("next").isNull());
    }

    @Test
    void the_service_sends_what_waits_and_tells_when_it_did() {
        Office office = mailing(Offered.office(folder));

        serveUntil(office, () -> post.waitForIncomingEmail(20_000, 3));
        JsonNode jobs =
                office.run("jobs", "list", "--format", "json").isDone().json().path("jobs");

        assertThat(post.getReceivedMessages()).hasSize(3);
        assertThat(jobs.path(0).path("lastSuccess").asText()).isEqualTo("2027-01-04T09:00:00Z");
        assertThat(jobs.path(0).path("next").asText()).isEqualTo("2027-01-04T09:00:20Z");
        assertThat(jobs.path(0).path("failuresInARow").asInt()).isZero();
        assertThat(jobs.path(1).path("next").asText()).isEqualTo("2027-01-04T23:10:00Z");
        assertThat(office.run("audit", "list", "--format", "csv").result()).contains("JOB", "DELIVER_OUTBOX");
        assertThat(office.run("jobs", "list").isDone().result()).contains("Sende de beskeder, der venter");
    }

    @Test
    void several_instances_over_one_database_send_each_message_once() throws IOException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            Office office = mailing(new Office(folder)
                    .with(
                            "AMR_DATABASE_URL",
                            server.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""))
                    .with("AMR_DATABASE_USER", "postgres"));
            office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org")
                    .isDone();
            office.run("register", "import", office.fixture().toString()).isDone();
            Offered.send(office);
            CountDownLatch sent = new CountDownLatch(1);
            List<Thread> instances = IntStream.range(0, 3)
                    .mapToObj(unused -> Thread.ofPlatform().start(() -> serveUntil(office, () -> await(sent))))
                    .toList();

            assertThat(post.waitForIncomingEmail(30_000, 3)).isTrue();
            sent.countDown();
            instances.forEach(JobsTest::join);

            assertThat(post.getReceivedMessages()).hasSize(3);
            assertThat(office.run("jobs", "list", "--format", "json").json().path("jobs"))
                    .hasSize(JobName.values().length)
                    .allMatch(job -> job.path("failuresInARow").asInt() == 0);
        }
    }

    private static void serveUntil(Office office, Runnable end) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        PrintStream results = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code = office.run(results, messages, end::run, "serve", "--port", "0");
        assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .startsWith("Programmet kører, til du stopper det med Ctrl-C.");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
