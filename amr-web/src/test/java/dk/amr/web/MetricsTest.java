package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The service's figures about itself: for whoever shows the token of the settings, and naming nobody. */
class MetricsTest {

    private static final String TOKEN = "til-overvaagning-7c1f";

    private static HttpResponse<String> metrics(RunningWeb web, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web.port() + "/metrics"))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient watcher = HttpClient.newHttpClient()) {
            return watcher.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void figures_are_told_to_whoever_shows_the_token() throws IOException, InterruptedException {
        try (RunningWeb web = RunningWeb.watchedBy(TOKEN)) {
            String person = UUID.randomUUID().toString();
            web.browserOf(Role.OFFICE_ADMIN).get("/personer/" + person + "?q=hemmelig");

            String figures = metrics(web, TOKEN).body();

            assertThat(figures)
                    .contains(
                            "amr_requests_seconds_count{method=\"GET\",route=\"/personer/{person}\",status=\"404\"} 1")
                    .contains("jvm_memory_used_bytes")
                    .doesNotContain(person, "hemmelig", TOKEN);
            assertThat(metrics(web, "til-overvaagning-7c1e").statusCode()).isEqualTo(401);
            assertThat(web.browserOf(Role.SYSTEM_ADMIN).get("/metrics").statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void without_a_token_in_the_settings_there_are_none() throws IOException, InterruptedException {
        try (RunningWeb web = RunningWeb.empty()) {
            assertThat(metrics(web, TOKEN).statusCode()).isEqualTo(404);
            assertThat(metrics(web, "").statusCode()).isEqualTo(404);
        }
    }
}
