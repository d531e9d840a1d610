package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.audit.AuditEvent;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepeatTest {

    private static final String BODY =
            "{\"role\":\"AMR\",\"workplace\":\"Bosted Elmehøj\",\"startsOn\":\"2026-11-01\"}";

    private final RunningWeb web = RunningWeb.withF1();
    private final Script office = web.scriptOf(Role.OFFICE_ADMIN);
    private final String sara =
            office.read("/people?q=sara").path("items").path(0).path("id").asText();

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> report(Script script, String key, String body) {
        return script.send("POST", "/people/" + sara + "/mandates", body, "Idempotency-Key", key);
    }

    private JsonNode mandates() {
        return office.read("/people/" + sara).path("mandates");
    }

    private long events(UseCase useCase) {
        List<AuditEvent> all = new ArrayList<>();
        web.ports().trail().read(all::add);
        return all.stream()
                .map(AuditEvent::entry)
                .map(AuditEntry::useCase)
                .filter(useCase::equals)
                .count();
    }

    private static void isRefused(HttpResponse<String> response, int status, String rule) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Script.json(response).path("type").asText()).isEqualTo("urn:amr:rule:" + rule);
    }

    @Test
    void the_same_again_is_done_once_and_answered_alike() {
        int before = mandates().size();
        HttpResponse<String> first = report(office, "a-key", BODY);
        HttpResponse<String> again = report(office, "a-key", BODY);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Headers.withoutDate(again)).isEqualTo(Headers.withoutDate(first));
        assertThat(again.headers().firstValue("Location")).isPresent();
        assertThat(mandates()).hasSize(before + 1);
        assertThat(events(UseCase.REPORT_MANDATE)).isEqualTo(1);
    }

    @Test
    void an_answer_without_a_body_is_given_again_though_the_version_moved_on() {
        report(office, "a-key", BODY);
        String mandate = mandates().path(0).path("id").asText();
        String path = "/mandates/" + mandate + "/end";
        String end = "{\"lastDay\":\"2027-01-31\",\"reason\":\"OTHER\"}";

        for (int i = 0; i < 2; i++) {
            HttpResponse<String> ended =
                    office.send("POST", path, end, "If-Match", "\"1\"", "Idempotency-Key", "another-key");
            assertThat(ended.statusCode()).isEqualTo(204);
            assertThat(ended.body()).isEmpty();
        }
        assertThat(events(UseCase.END_MANDATE)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_or_route_is_refused() {
        report(office, "a-key", BODY);

        isRefused(report(office, "a-key", BODY.replace("11-01", "11-02")), 422, "key-was-used-for-something-else");
        isRefused(
                office.send("POST", "/kommunegrupper", BODY, "Idempotency-Key", "a-key"),
                422,
                "key-was-used-for-something-else");
    }

    @Test
    void a_key_is_one_callers_own() {
        report(office, "a-key", BODY);

        HttpResponse<String> other = report(web.scriptOf(Role.OFFICE_ADMIN), "a-key", BODY.replace("AMR", "LEADER"));

        assertThat(other.statusCode()).isEqualTo(201);
    }

    @Test
    void what_was_refused_may_be_sent_again_by_the_same_key() {
        isRefused(report(office, "a-key", BODY.replace("}", ",\"months\":36}")), 422, "term-needs-agreement");

        assertThat(report(office, "a-key", BODY).statusCode()).isEqualTo(201);
    }

    @Test
    void somebody_who_is_turned_away_is_recorded_each_time() {
        Script consultant = web.scriptOf(Role.CONSULTANT);

        isRefused(report(consultant, "a-key", BODY), 403, "may-not-be-done");
        isRefused(report(consultant, "a-key", BODY), 403, "may-not-be-done");
        assertThat(events(UseCase.REPORT_MANDATE)).isEqualTo(2);
    }

    @Test
    void of_many_at_once_one_is_done() {
        int before = mandates().size();
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 8)
                    .mapToObj(unused -> CompletableFuture.supplyAsync(() -> report(office, "a-key", BODY), hands))
                    .toList();

            assertThat(sent.stream()
                            .map(CompletableFuture::join)
                            .map(HttpResponse::body)
                            .distinct())
                    .hasSize(1);
        }
        assertThat(mandates()).hasSize(before + 1);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        isRefused(report(office, "with blanks", BODY), 400, "idempotency-key-is-unreadable");
        isRefused(report(office, "x".repeat(256), BODY), 400, "idempotency-key-is-unreadable");
        assertThat(events(UseCase.REPORT_MANDATE)).isZero();
    }
}
