package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.meeting.wish.Wish;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** D23: one link, one person, one question. */
class MeetingLinkTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Meetings meetings = Meetings.in(web);
    private final String link = meetings.link(Meetings.DAN);
    private final Browser phone = web.browser();

    @AfterEach
    void stop() {
        web.close();
    }

    private Reply reply() {
        return Objects.requireNonNull(
                meetings.invitation(Meetings.AHEAD, Meetings.DAN).reply());
    }

    private List<String> wishes() {
        return web
                .ports()
                .wishes()
                .ofNetwork(aKreds().id(), meetings.meeting(Meetings.AHEAD).network())
                .stream()
                .map((Wish wish) -> wish.text().text())
                .toList();
    }

    private HttpResponse<String> answer(Map<String, String> fields) {
        return phone.submit(link, link, fields);
    }

    @Test
    void the_page_tells_when_where_and_what_and_asks_one_question() {
        String page = phone.get(link).body();

        assertThat(page)
                .contains("Til Dan P.", "<h1>Kommer du til mødet?</h1>")
                .contains("tirsdag den 9. februar 2027 kl. 15.15–17.15", "Skanderborg Kulturhus, lokale 2")
                .contains("Vold og trusler – forebyggelse", "30 min.", "Oplæg ved Arbejdstilsynet")
                .contains("<li>Hvad har I aftalt hos jer?</li>", "<li>Hvem ringer man til bagefter?</li>")
                .contains("Gruppen har tavshedspligt", "opgaver og ikke", "fremtiden og muligheder")
                .contains("value=\"accepted\"", "value=\"tentative\"", "value=\"regrets\"")
                .contains("value=\"at-work\"", "value=\"no-leader-support\"", "value=\"away\"", "value=\"other\"")
                .containsOnlyOnce("name=\"regler\" value=\"ja\"")
                .contains("Skriv om opgaven, ikke om personer.", "Send dit svar")
                .doesNotContain("checked")
                .doesNotContain("Prøve", "example.org", "medlem", "100004", "href=\"/\"");
    }

    @Test
    void nothing_of_the_answer_is_chosen_or_demanded_beforehand() {
        String page = phone.get(link).body();
        String answer = page.substring(page.indexOf("<form"), page.indexOf("</form>"));

        assertThat(answer).contains("value=\"accepted\"").doesNotContain("checked", "required");
    }

    @Test
    void looking_changes_nothing_however_often_and_by_whomever() {
        Invitation before = meetings.invitation(Meetings.AHEAD, Meetings.DAN);
        long events = web.ports().trail().head().number();

        for (int time = 0; time < 30; time++) {
            assertThat(web.browser().get(link).statusCode()).isEqualTo(200);
        }

        assertThat(meetings.invitation(Meetings.AHEAD, Meetings.DAN)).isEqualTo(before);
        assertThat(web.ports().trail().head().number()).isEqualTo(events);
    }

    @Test
    void a_yes_with_the_rules_and_a_wish_is_kept_and_thanked_for_at_the_same_address() {
        HttpResponse<String> sent =
                answer(Map.of("svar", "accepted", "grund", "away", "regler", "ja", "tema", "Støj i drivhuset"));

        assertThat(sent.statusCode()).isEqualTo(303);
        String thanks = sent.headers().firstValue("Location").orElseThrow();
        assertThat(thanks).isEqualTo(link + "?gjort=oenske");
        assertThat(phone.get(link).body()).doesNotContain("Dit ønske");
        assertThat(phone.get(thanks).body())
                .contains("Dit ønske er givet videre til dem, der forbereder mødet.")
                .contains("<h1>Tak, du kommer</h1>", "Det svarede du 1. januar 2027.", "Ret dit svar")
                .contains("value=\"accepted\" checked", "Du har sagt ja til levereglerne.")
                .doesNotContain("name=\"regler\"", "Støj");
        assertThat(reply().kind()).isEqualTo(Reply.Kind.ACCEPTED);
        assertThat(reply().reason()).isNull();
        assertThat(wishes()).containsExactly("Støj i drivhuset");
    }

    @Test
    void one_may_change_ones_mind_and_say_why_or_leave_it_unsaid() {
        answer(Map.of("svar", "tentative"));
        assertThat(phone.get(link).body()).contains("<h1>Tak, du kommer måske</h1>");

        answer(Map.of("svar", "regrets", "grund", "no-leader-support"));
        assertThat(reply().reason()).isEqualTo(RegretReason.NO_LEADER_SUPPORT);
        assertThat(phone.get(link).body())
                .contains("<h1>Tak for dit svar: du kommer ikke</h1>", "value=\"no-leader-support\" checked");

        answer(Map.of("svar", "regrets"));
        assertThat(reply().reason()).isEqualTo(RegretReason.OTHER);
        assertThat(wishes()).isEmpty();
    }

    @Test
    void nothing_typed_is_lost_when_a_number_of_a_person_stands_in_it_and_nothing_is_kept() {
        String typed = "Sagen om 010203-1234 i børnehaven";

        HttpResponse<String> refused = answer(Map.of("svar", "accepted", "regler", "ja", "tema", typed));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(typed, "ligner at indeholde et CPR-nummer", "value=\"accepted\" checked")
                .contains("name=\"regler\" value=\"ja\" checked", "aria-invalid=\"true\"");
        assertThat(meetings.invitation(Meetings.AHEAD, Meetings.DAN).reply()).isNull();
        assertThat(wishes()).isEmpty();
    }

    @Test
    void an_answer_must_be_chosen_and_come_from_our_own_form() {
        HttpResponse<String> empty = answer(Map.of("tema", "Støj"));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Vælg, om du kommer.", "Støj");
        assertThat(phone.post(link, "another", Map.of("svar", "accepted")).statusCode())
                .isEqualTo(403);
        assertThat(meetings.invitation(Meetings.AHEAD, Meetings.DAN).reply()).isNull();
    }

    @Test
    void a_meeting_that_was_called_off_is_told_of_without_a_reason() {
        web.get(CancelMeeting.class)
                .cancel(
                        meetings.office(RunningWeb.TODAY),
                        new CancelMeeting.Request("Skanderborg/" + Meetings.AHEAD, CancelReason.TOO_FEW, null));

        assertThat(phone.get(link).body())
                .contains("<h1>Invitationen gælder ikke længere</h1>", "Du behøver ikke gøre noget.")
                .doesNotContain("<form", "aflyst", "Vold", "februar", "Kulturhus");
    }

    @Test
    void a_meeting_that_was_held_asks_for_no_answer_and_tells_why_one_is_not_kept() {
        answer(Map.of("svar", "accepted"));
        String token = Browser.tokenOn(phone.get(link).body());
        web.ports().meetings().save(meetings.meeting(Meetings.AHEAD).held(RunningWeb.TODAY));

        String page = phone.get(link).body();
        HttpResponse<String> late = phone.post(link, token, Map.of("svar", "regrets"));

        assertThat(page)
                .contains("<h1>Der kan ikke svares mere</h1>", "Mødet er holdt. Dit svar: kommer.")
                .doesNotContain("name=\"svar\"", "indtil mødet begynder");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Dit svar blev ikke gemt. Mødet er holdt. Dit svar: kommer.");
    }

    @Test
    void english_is_kept_to_from_look_to_thanks() {
        String english = link + "?sprog=en";

        assertThat(phone.get(english).body())
                .contains("<html lang=\"en\">", "For Dan P.", "Do you come to the meeting?", "at 15:15–17:15");
        assertThat(phone.submit(english, english, Map.of("svar", "accepted"))
                        .headers()
                        .firstValue("Location"))
                .contains(english);
        assertThat(phone.get(english).body()).contains("<h1>Thank you, you come</h1>");
    }

    @Test
    void unknown_links_and_links_of_no_shape_and_too_many_guesses_look_the_same_to_the_byte() {
        HttpResponse<String> first = phone.get("/moede/" + "x".repeat(43));

        for (int guess = 0; guess < 25; guess++) {
            HttpResponse<String> next = phone.get("/moede/guess" + guess);
            assertThat(next.statusCode()).isEqualTo(404);
            assertThat(next.body()).isEqualTo(first.body());
            assertThat(Headers.withoutDate(next)).isEqualTo(Headers.withoutDate(first));
        }
        HttpResponse<String> right = phone.get(link);

        assertThat(right.statusCode()).isEqualTo(404);
        assertThat(right.body())
                .isEqualTo(first.body())
                .isEqualTo(phone.get("/findes-ikke").body());
    }

    @Test
    void the_page_is_kept_by_nobody_and_named_to_nobody() {
        HttpResponse<String> page = phone.get(link);

        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.body()).doesNotContain(season.consultant().login().value());
    }
}
