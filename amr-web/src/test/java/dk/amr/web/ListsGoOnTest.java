package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListsGoOnTest {

    private static final List<String> NONSENSE = List.of("abc", "-", "00000000-0000-0000-0000-0000000000ff");

    private final RunningWeb web = RunningWeb.withF1();

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_place_that_no_list_has_is_refused_instead_of_beginning_anew() {
        Script script = web.scriptOf(Role.OFFICE_ADMIN, Role.PRIVACY);

        for (String list : List.of("offers", "people", "workplaces", "mandates", "outbox", "audit")) {
            for (String nonsense : NONSENSE) {
                HttpResponse<String> answer = script.get("/" + list + "?cursor=" + nonsense);

                assertThat(answer.statusCode()).as(list + " " + nonsense).isEqualTo(400);
                assertThat(answer.body()).contains("cursor-is-unknown");
            }
        }
    }

    @Test
    void a_page_says_that_the_list_is_to_be_begun_anew() {
        Browser office = web.browserOf(Role.OFFICE_ADMIN);

        for (String list :
                List.of("/personer?", "/personer?orden=arbejdsplads&", "/tilbud?tilstand=alle&", "/beskeder?")) {
            for (String nonsense : NONSENSE) {
                HttpResponse<String> answer = office.get(list + "cursor=" + nonsense);

                assertThat(answer.statusCode()).as(list + " " + nonsense).isEqualTo(400);
                assertThat(answer.body()).contains("Begynd forfra på listens første side.");
            }
        }
    }

    @Test
    void a_choice_that_the_list_has_not_is_refused() {
        Browser office = web.browserOf(Role.OFFICE_ADMIN);

        for (String list : List.of("/tilbud?tilstand=nogle", "/beskeder?vis=nogle")) {
            assertThat(office.get(list).statusCode()).as(list).isEqualTo(400);
            assertThat(office.get(list).body()).contains("et valg, som listen ikke har");
        }
    }
}
