package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file is read in once, however often somebody presses, and whoever comes back is told what became of it. */
final class ReadInOnceTest {

    private static final Pattern WAITING = Pattern.compile("name=\"fil\" value=\"([^\"]+)\"");

    private final RunningWeb web = RunningWeb.empty();
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final HttpResponse<String> preview = office.follow(office.upload(
            "/register", "/register/proeve", "fil", RunningWeb.f1().getBytes(StandardCharsets.UTF_8)));

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> press() {
        Matcher waiting = WAITING.matcher(preview.body());
        String file = waiting.find() ? waiting.group(1) : "";
        return office.post("/register/indlaes", Browser.tokenOn(preview.body()), Map.of("fil", file));
    }

    private List<String> told() {
        List<String> details = new ArrayList<>();
        web.ports().trail().read(event -> {
            if (event.entry().useCase() == UseCase.IMPORT_REGISTER) {
                details.add(event.entry().detail());
            }
        });
        return details;
    }

    @Test
    void who_presses_twice_at_once_comes_to_the_same_result() throws Exception {
        Callable<HttpResponse<String>> press = this::press;
        List<HttpResponse<String>> answers;
        try (ExecutorService presses = Executors.newFixedThreadPool(2)) {
            answers = presses.invokeAll(List.of(press, press)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers)
                .hasSize(2)
                .allSatisfy(answer -> assertThat(office.follow(answer).body())
                        .contains("Registret er læst ind", "24 rækker er læst."));
        assertThat(told()).containsExactly("preview rows=24", "rows=24");
    }

    @Test
    void who_goes_back_to_what_was_read_in_is_told_so() {
        assertThat(office.get(address()).body()).contains("Filen kan læses ind");
        press();

        assertThat(office.follow(office.get(address())).body())
                .containsSubsequence(
                        "Filen er læst ind. Den står under Seneste indlæsninger.",
                        "Seneste indlæsninger",
                        "1: register.csv")
                .doesNotContain("Filen venter her ikke længere.");
    }

    @Test
    void what_never_waited_leads_to_where_a_file_is_chosen() {
        for (String page :
                List.of("/register/forhaandsvisning?fil=intet", "/register/indlaest", "/register/indlaest?fil=x")) {
            assertThat(office.follow(office.get(page)).body()).as(page).contains("Filen venter her ikke længere.");
        }
    }

    private String address() {
        return preview.uri().getPath() + "?" + preview.uri().getQuery();
    }
}
