package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.correspondence.Mail;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S50: where time off for a meeting stands, and what came of it. */
class LeavePageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final SkanderborgMeeting meeting = SkanderborgMeeting.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String page = "/moeder/" + meeting.id() + "/tjenestefri";

    @AfterEach
    void stop() {
        web.close();
    }

    private String shown() {
        return office.get(page).body();
    }

    @Test
    void everybody_invited_stands_there_and_whose_name_no_leader_may_hear() {
        meeting.agree("Dan");

        assertThat(shown())
                .contains(
                        "<h1>Ingen venter på svar om tjenestefri</h1>",
                        "Alle inviterede er velkomne, uanset hvad lederen svarer")
                .contains("mødets medfacilitator. Ingen leder på arbejdspladsen ser den.")
                .contains("Carla Prøve", "Dan Prøve", "ikke ønsket", "intet samtykke", "må spørges")
                .contains("Der er intet samtykke til at nævne dem her over for deres leder: Carla Prøve.")
                .contains("href=\"/moeder/" + meeting.id() + "\"", "href=\"/rapporter/tjenestefri?aar=2027\"");
    }

    @Test
    void a_wish_without_consent_goes_to_no_leader_and_says_so() {
        Map<String, String> typed = Map.of("person", "Carla Prøve", "timer", "3,5", "leder", "ja");

        HttpResponse<String> refused = office.submit(page, page, typed);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Personen har ikke sagt ja til at blive nævnt over for sin leder.")
                .contains("value=\"Carla Prøve\"", "value=\"3,5\"", "name=\"leder\" value=\"ja\" checked");
        assertThat(meeting.toLeaders()).isEmpty();
    }

    @Test
    void with_consent_the_leader_is_asked_and_the_answer_recorded() {
        meeting.agree("Carla");

        HttpResponse<String> noted =
                office.submit(page, page, Map.of("person", "Carla Prøve", "timer", "3,5", "leder", "ja"));

        assertThat(noted.statusCode()).isEqualTo(303);
        assertThat(shown()).contains("Én venter på svar om tjenestefri", "3,5 timer", "kredsen har skrevet");
        assertThat(meeting.toLeaders()).extracting(Mail::subject).containsExactly("Møde den 9. februar 2027");
        HttpResponse<String> answered =
                office.submit(page, page + "/svar", Map.of("svar-person", "Carla Prøve", "svar", "granted-with-pay"));
        assertThat(answered.headers().firstValue("Location")).contains(page + "?gjort=tjenestefri-svar");
        assertThat(shown()).contains("<span class=\"chip\">fri med løn</span>");
    }

    @Test
    void the_leader_who_was_asked_hears_that_the_meeting_moved_and_of_nothing_else() {
        String move = "/moeder/" + meeting.id() + "/flyt";
        meeting.agree("Carla");
        office.submit(page, page, Map.of("person", "Carla Prøve", "timer", "3,5", "leder", "ja"));
        assertThat(meeting.toLeaders()).hasSize(1);

        HttpResponse<String> moved = office.submit(
                move,
                move,
                Map.of(
                        "dag",
                        "16-02-2027",
                        "fra",
                        "15.15",
                        "til",
                        "17.15",
                        "grund",
                        "Lokalet er optaget",
                        "version",
                        "2"));

        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(303);
        Mail mail = meeting.toLeaders().getLast();
        assertThat(meeting.toLeaders()).hasSize(2);
        assertThat(mail.subject()).isEqualTo("Flyttet: møde den 16. februar 2027");
        assertThat(mail.text())
                .contains("Mødet er nu tirsdag den 16. februar 2027 kl. 15.15–17.15.", "Carla Prøve", "3,5 timer")
                .doesNotContain("Dan", "medlem", "netværk", "Vold", "Kulturhus", "Lokalet", "AMR");
    }

    @Test
    void an_answer_needs_a_person_and_a_choice_and_keeps_what_was_typed() {
        HttpResponse<String> refused =
                office.submit(page, page + "/svar", Map.of("svar-person", "Ukendt", "svar-timer", "mange"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Vælg, hvad det blev til.", "value=\"Ukendt\"", "value=\"mange\"", "<details open>");
    }

    @Test
    void the_one_who_leads_the_network_sees_it_and_others_do_not() {
        Browser leader = web.browserOf(meeting.season().consultant());
        Browser manager = web.browserOf(Role.OFFICE_MANAGER);

        assertThat(leader.get(page).body()).contains("name=\"timer\"");
        assertThat(manager.get(page).body()).contains("Carla Prøve").doesNotContain("name=\"timer\"");
        assertThat(manager.submit(page, page, Map.of("person", "Carla Prøve", "timer", "2"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(web.browserOf(Role.CONSULTANT).get(page).statusCode()).isEqualTo(404);
        assertThat(web.browserOf(Role.KREDS_CHAIR).get(page).statusCode()).isEqualTo(404);
    }
}
