package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.leave.RecordLeave;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Period;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** D14: whoever is invited says what time off they need, and whether their leader may hear it. */
class LeaveLinkTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final SkanderborgMeeting meeting = SkanderborgMeeting.in(web);
    private final Browser phone = web.browser();

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> ask(Map<String, String> fields) {
        String link = meeting.link("Carla");
        return phone.submit(link, link, fields);
    }

    private boolean agrees() {
        return web.get(Consents.class)
                .isGiven(aKreds().id(), meeting.person("Carla"), ConsentPurpose.LEADER_DISCLOSURE, RunningWeb.TODAY);
    }

    @Test
    void it_is_asked_in_the_form_of_the_answer_with_nothing_ticked() {
        String page = phone.get(meeting.link("Carla")).body();

        assertThat(page)
                .contains("Har du brug for tjenestefri?", "Du behøver ikke sige noget her.")
                .contains("name=\"timer\"")
                .containsOnlyOnce("<form")
                .containsOnlyOnce("name=\"leder\" value=\"ja\"")
                .contains(
                        "Uden krydset skriver ingen til din leder.",
                        "Du er velkommen til mødet, uanset hvad din leder svarer")
                .doesNotContain("checked", "Mads");
    }

    @Test
    void where_no_leader_is_known_the_kreds_does_not_offer_to_ask() {
        PersonId leader = meeting.person("Mads");
        Period ever = new Period(Period.SINCE_EVER, null);
        web.ports()
                .people()
                .keepMemberships(Map.of(leader, List.of(new Membership(leader, new KredsName("Østjylland"), ever))));
        String link = meeting.link("Carla");

        assertThat(phone.get(link).body())
                .contains(
                        "Kredsen har ingen adresse på din leder, som den må skrive til, så du spørger selv.",
                        "name=\"timer\"")
                .doesNotContain("name=\"leder\"");
        assertThat(phone.submit(link, link, Map.of("timer", "3,5", "leder", "ja"))
                        .body())
                .contains("Vi har ingen adresse på din leder", "name=\"leder\" value=\"ja\" checked");
    }

    @Test
    void without_the_tick_nobody_writes_to_the_leader() {
        HttpResponse<String> sent = ask(Map.of("timer", "3,5"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains(meeting.link("Carla"));
        assertThat(phone.get(meeting.link("Carla")).body())
                .contains("Du har brug for 3,5 timer. Du spørger selv din leder.", "venter på svar")
                .contains("name=\"timer\" type=\"text\" value=\"3,5\"");
        assertThat(agrees()).isFalse();
        assertThat(meeting.toLeaders()).isEmpty();
    }

    @Test
    void with_the_tick_the_leader_is_asked_kindly_under_a_subject_that_tells_the_day_alone() {
        ask(Map.of("timer", "3,5", "leder", "ja"));

        assertThat(agrees()).isTrue();
        assertThat(meeting.toLeaders()).singleElement().satisfies(mail -> {
            assertThat(mail.to().value()).isEqualTo("mads@example.org");
            assertThat(mail.subject()).isEqualTo("Møde den 9. februar 2027");
            assertThat(mail.text())
                    .contains("Kære Mads", "Carla Prøve", "tirsdag den 9. februar 2027 kl. 15.15–17.15", "3,5 timer")
                    .contains("Vi håber, at arbejdspladserne yder den nødvendige tjenestefrihed med løn")
                    .contains("Venlig hilsen\nKreds Østjylland")
                    .doesNotContain("Vold", "http", "AMR", "moede");
        });
        assertThat(phone.get(meeting.link("Carla")).body()).contains("Kredsen spørger din leder.");
    }

    @Test
    void what_was_typed_comes_back_with_why_it_was_refused() {
        HttpResponse<String> sent = ask(Map.of("timer", "en halv dag", "leder", "ja"));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("value=\"en halv dag\"", "Skriv timerne med rejsetid som et tal")
                .contains("name=\"leder\" value=\"ja\" checked", "Kommer du?");
        assertThat(ask(Map.of("timer", "", "leder", "ja")).body()).contains("Feltet skal udfyldes.");
        assertThat(agrees()).isFalse();
    }

    @Test
    void an_answer_by_the_office_is_told_and_ends_the_asking() {
        web.get(RecordLeave.class)
                .record(
                        meeting.office(),
                        new RecordLeave.Request(SkanderborgMeeting.REFERENCE, "Carla Prøve", LeaveState.REFUSED, null));

        assertThat(phone.get(meeting.link("Carla")).body())
                .contains("Sådan står det: afslået.", "name=\"svar\"")
                .doesNotContain("name=\"timer\"");
        assertThat(ask(Map.of("timer", "2")).statusCode()).isEqualTo(422);
    }

    @Test
    void once_the_meeting_is_held_only_how_it_stands_is_told() {
        ask(Map.of("timer", "3,5"));
        web.ports().meetings().save(meeting.meeting().held(RunningWeb.TODAY));

        assertThat(phone.get(meeting.link("Carla")).body())
                .contains("Din tjenestefri</h2>", "Du havde brug for 3,5 timer. Sådan står det: venter på svar.")
                .doesNotContain("Har du brug for tjenestefri?", "Du er velkommen", "spørger", "name=\"timer\"");
        assertThat(phone.get(meeting.link("Dan")).body()).doesNotContain("jenestefri");
    }

    @Test
    void a_wrong_link_looks_like_nothing_at_all() {
        HttpResponse<String> sent = phone.submit(meeting.link("Carla"), "/moede/gaet", Map.of("timer", "2"));

        assertThat(sent.statusCode()).isEqualTo(404);
        assertThat(sent.body()).isEqualTo(phone.get("/findes-ikke").body());
    }

    @Test
    void the_answer_the_theme_and_the_hours_are_kept_together() {
        ask(Map.of("svar", "accepted", "tema", "Støj i drivhuset", "timer", "3,5"));

        assertThat(phone.get(meeting.link("Carla")).body())
                .contains("Tak, du kommer", "Du har brug for 3,5 timer. Du spørger selv din leder.");
        assertThat(web.ports()
                        .wishes()
                        .ofNetwork(aKreds().id(), meeting.meeting().network()))
                .extracting(wish -> wish.text().text())
                .containsExactly("Støj i drivhuset");
    }

    @Test
    void nothing_of_it_is_kept_while_one_thing_is_wrong() {
        HttpResponse<String> theme = ask(Map.of("tema", "Støj", "timer", "3,5"));
        HttpResponse<String> hours = ask(Map.of("svar", "accepted", "tema", "Støj", "timer", "længe"));

        assertThat(theme.body()).contains("Vælg, om du kommer.", "value=\"3,5\"", "Støj");
        assertThat(hours.body()).contains("Skriv timerne", "value=\"accepted\" checked", "Støj");
        assertThat(phone.get(meeting.link("Carla")).body())
                .contains("Kommer du til mødet?")
                .doesNotContain("Du har brug for");
    }

    @Test
    void another_answer_leaves_the_hours_as_they_were_told() {
        ask(Map.of("timer", "3,5", "leder", "ja"));

        ask(Map.of("svar", "regrets", "timer", "3,5"));

        assertThat(phone.get(meeting.link("Carla")).body())
                .contains("du kommer ikke", "Du har brug for 3,5 timer. Kredsen spørger din leder.");
        assertThat(meeting.toLeaders()).hasSize(1);
        assertThat(ask(Map.of("svar", "accepted", "timer", "")).body()).contains("Feltet skal udfyldes.");
    }

    @Test
    void an_answer_needs_no_hours() {
        String link = meeting.link("Carla");

        phone.submit(link, link, Map.of("svar", "accepted", "timer", ""));

        assertThat(phone.get(link).body()).contains("Tak, du kommer").doesNotContain("Du har brug for");
        assertThat(meeting.toLeaders()).extracting(Mail::subject).isEmpty();
    }
}
