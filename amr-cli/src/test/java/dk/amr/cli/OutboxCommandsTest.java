package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxCommandsTest {

    @TempDir
    private Path folder;

    private List<Path> files(Office office) throws IOException {
        Path mail = office.home().resolve("mail");
        if (!Files.exists(mail)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(mail)) {
            return files.toList();
        }
    }

    @Test
    void what_waits_is_listed_without_names_and_delivered_once() throws IOException {
        Office office = Offered.office(folder);

        String listed = office.run("outbox", "list").isDone().result();
        Office.Answer delivered = office.run("outbox", "deliver");
        Office.Answer again = office.run("outbox", "deliver", "--lang", "en");

        assertThat(listed).contains("venter", "Tilbud om netværk", "04-01-2027").doesNotContain("Prøve", "example.org");
        assertThat(delivered.isDone().result()).isEqualToIgnoringNewLines("3 sendt, 0 venter, 0 fejlet, 0 bortfaldet");
        assertThat(again.isDone().result()).isEqualToIgnoringNewLines("0 sent, 0 waiting, 0 failed, 0 dropped");
        assertThat(files(office)).hasSize(3);
        assertThat(Files.readString(files(office).getFirst())).contains("Subject: En invitation til dig");
        assertThat(office.run("outbox", "list", "--format", "csv").isDone().result())
                .contains("sendt")
                .doesNotContain("venter");
    }

    @Test
    void programs_read_the_figures_and_go_through_the_list_page_by_page() {
        Office office = Offered.office(folder);

        assertThat(office.run("outbox", "deliver", "--format", "json").isDone().result())
                .isEqualToIgnoringNewLines("{\"delivered\":3,\"delayed\":0,\"failed\":0,\"dropped\":0}");
        JsonNode first = office.run("outbox", "list", "--limit", "2", "--format", "json")
                .isDone()
                .json();
        JsonNode rest = office.run(
                        "outbox", "list", "--cursor", first.path("next").asText(), "--format", "json")
                .isDone()
                .json();

        assertThat(first.path("messages")).hasSize(2);
        assertThat(rest.path("messages")).hasSize(1);
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(first.path("messages").path(0).path("state").asText()).isEqualTo("DELIVERED");
        assertThat(first.path("messages").path(0).path("kind").asText()).isEqualTo("NETWORK_OFFER");
        assertThat(office.run("outbox", "list", "--limit", "2").messages()).contains("--cursor ");
    }

    @Test
    void a_message_that_failed_is_retried_by_hand_and_no_other() throws IOException {
        Office office = Offered.office(folder);
        // the address of one of them cannot stand in a mail
        office.run(
                        "register",
                        "import",
                        office.fixtureWith("anna@example.org", "ærø@example.org")
                                .toString())
                .isDone();

        assertThat(office.run("outbox", "deliver").isDone().result()).contains("2 sendt, 0 venter, 1 fejlet");
        JsonNode messages =
                office.run("outbox", "list", "--format", "json").json().path("messages");
        JsonNode failed = messages.findParents("state").stream()
                .filter(message -> message.path("state").asText().equals("FAILED"))
                .findFirst()
                .orElseThrow();
        assertThat(failed.path("cause").asText()).isEqualTo("address-unusable");
        office.run("outbox", "retry", failed.path("id").asText()).isDone();
        assertThat(office.run("outbox", "retry", failed.path("id").asText()).code())
                .isEqualTo(1);
        office.run("register", "import", office.fixture().toString()).isDone();

        assertThat(office.run("outbox", "deliver").isDone().result()).contains("1 sendt");
        assertThat(files(office)).hasSize(3);
        assertThat(office.run("outbox", "retry", "noget").code()).isEqualTo(2);
    }

    @Test
    void why_a_message_was_not_sent_is_told_in_words_and_to_programs_by_its_code() {
        Office office = Offered.office(folder);
        // by then one of the three is no longer elected
        assertThat(office.run("outbox", "deliver", "--as-of", "2027-03-01")
                        .isDone()
                        .result())
                .contains("1 bortfaldet");

        assertThat(office.run("outbox", "list").isDone().result())
                .contains("modtageren er ikke længere berettiget til tilbuddet")
                .doesNotContain("not-eligible-any-more");
        assertThat(office.run("outbox", "list", "--lang", "en").isDone().result())
                .contains("the recipient is no longer eligible for the offer");
        assertThat(office.run("outbox", "list", "--format", "csv").isDone().result())
                .contains("not-eligible-any-more");
        assertThat(office.run("outbox", "list", "--format", "json")
                        .json()
                        .path("messages")
                        .findValuesAsText("cause"))
                .contains("not-eligible-any-more");
    }

    @Test
    void when_a_message_is_tried_again_is_told_in_danish_time_and_to_programs_exactly() {
        Office office = Offered.office(folder);

        assertThat(office.run("outbox", "list").isDone().result())
                .contains("4. jan. 2027 kl. 10.00")
                .doesNotContain("2027-01-04T");
        assertThat(office.run("outbox", "list", "--format", "csv").isDone().result())
                .contains("2027-01-04T09:00:00Z");
    }

    @Test
    void two_deliveries_at_once_send_each_message_once() throws InterruptedException {
        GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
        post.start();
        try {
            Office office = Offered.office(folder)
                    .with("AMR_SMTP_URL", "smtp://127.0.0.1:" + post.getSmtp().getPort());
            List<Thread> both = IntStream.range(0, 2)
                    .mapToObj(unused -> Thread.ofPlatform()
                            .start(() -> office.run("outbox", "deliver").isDone()))
                    .toList();
            for (Thread each : both) {
                each.join();
            }

            assertThat(post.getReceivedMessages()).hasSize(3);
            assertThat(office.run("outbox", "list", "--format", "csv").result()).doesNotContain("venter", "ved at");
        } finally {
            post.stop();
        }
    }

    @Test
    void lapsing_by_hand_tells_how_many() {
        Office office = Offered.office(folder);

        assertThat(office.run("offer", "lapse").isDone().result()).startsWith("0 tilbud");
        assertThat(office.run("offer", "lapse", "--as-of", "2027-06-01", "--lang", "en")
                        .isDone()
                        .result())
                .startsWith("3 offers");
        assertThat(office.run("outbox", "deliver", "--as-of", "2027-06-01")
                        .isDone()
                        .result())
                .contains("0 sendt, 0 venter, 0 fejlet, 3 bortfaldet");
    }
}
