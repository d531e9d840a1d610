package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.meeting.evaluation.Dimension;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Four numbers, once, and nobody's name (S9, S26). */
class EvaluationLinkTest {

    private static final Map<String, String> MARKS =
            Map.of("styrket", "5", "rolle", "4", "arbejdsplads", "3", "niveau", "5");

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Meetings meetings = Meetings.in(web);
    private final String link = meetings.evaluation(Meetings.CARLA);
    private final Browser phone = web.browser();

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> evaluate(Map<String, String> fields) {
        return phone.submit(link, link, fields);
    }

    @Test
    void the_page_asks_for_four_numbers_and_names_nobody() {
        HttpResponse<String> page = phone.get(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Hvad fik du ud af mødet?</h1>", "torsdag den 10. december 2026")
                .contains("Svaret er anonymt", "virker linket ikke mere", "slet ikke", "i høj grad")
                .contains("name=\"styrket\" value=\"1\"", "name=\"niveau\" value=\"5\"")
                .doesNotContain("Carla", "Prøve", "example.org", "Skanderborg", "Alenearbejde", "checked")
                .doesNotContain(season.consultant().login().value());
        for (Dimension dimension : Dimension.values()) {
            assertThat(page.body()).contains(dimension.statement().danish());
        }
    }

    @Test
    void looking_changes_nothing() {
        for (int time = 0; time < 30; time++) {
            assertThat(web.browser().get(link).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void it_is_answered_once_with_thanks_and_looks_unknown_from_then_on() {
        HttpResponse<String> page = phone.get(link);
        String token = Browser.tokenOn(page.body());

        HttpResponse<String> thanks = phone.post(link, token, MARKS);
        HttpResponse<String> again = phone.post(link, token, MARKS);

        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body())
                .contains("<h1>Tak for dit svar</h1>", "er ikke skrevet ned")
                .doesNotContain("<form");
        assertThat(again.statusCode()).isEqualTo(404);
        HttpResponse<String> unknown = phone.get("/evaluering/" + "x".repeat(43));
        assertThat(phone.get(link).body()).isEqualTo(unknown.body());
        assertThat(Headers.withoutDate(phone.get(link))).isEqualTo(Headers.withoutDate(unknown));
    }

    @Test
    void a_number_left_out_is_asked_for_and_the_others_stay() {
        HttpResponse<String> refused = evaluate(Map.of("styrket", "5", "rolle", "6", "niveau", "2"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Vælg et tal fra 1 til 5.", "href=\"#rolle\"", "href=\"#arbejdsplads\"")
                .contains("name=\"styrket\" value=\"5\" checked", "name=\"niveau\" value=\"2\" checked")
                .doesNotContain("href=\"#styrket\"");
        assertThat(phone.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void the_address_of_the_mail_carries_the_language_to_the_thanks() {
        String english = link + "?sprog=en";

        assertThat(phone.get(english).body())
                .contains("What did you get out of the meeting?", "The answer is anonymous");
        assertThat(phone.submit(english, english, MARKS).body()).contains("Thank you for your answer");
    }
}
