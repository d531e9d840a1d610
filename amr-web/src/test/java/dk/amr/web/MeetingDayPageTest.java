package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done on the day of a meeting. */
class MeetingDayPageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final PlannedByPages meetings = new PlannedByPages(office, Season.in(web));

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_meeting_is_invited_to_held_and_closed() {
        String meeting = meetings.invited();
        String attendance = meeting + "/fremmoede";
        assertThat(office.get(attendance).body())
                .contains(
                        "Når du gemmer, er mødet holdt. De fremmødte får en mail om, hvordan det var, når mødet er slut")
                .contains("tidligst 1. jan. 2027 kl. 12.00.")
                .doesNotContain("name=\"begyndt\"");
        List<String> seats = meetings.seats(meeting);
        Map<String, String> typed = new HashMap<>();
        seats.forEach(seat -> {
            typed.put("f-" + seat, "PRESENT");
            typed.put("s-" + seat, "-");
            typed.put("v-" + seat, "0");
        });
        HttpResponse<String> tooEarly = office.submit(attendance, attendance, typed);
        typed.put("grund", "Kommunegruppemødet blev udsat.");
        HttpResponse<String> silent = office.submit(attendance, attendance, typed);
        seats.forEach(seat -> typed.put("l-" + seat, "ja"));
        HttpResponse<String> done = office.submit(attendance, attendance, typed);
        HttpResponse<String> late = office.submit(attendance, attendance, typed);
        HttpResponse<String> closed = office.submit(
                meeting + "/afslut", meeting + "/afslut", Map.of("aftalt", "Vi mødes igen.", "version", "3"));

        assertThat(seats).hasSize(2);
        assertThat(tooEarly.statusCode()).isEqualTo(422);
        assertThat(tooEarly.body()).contains("href=\"#grund\"").contains("value=\"PRESENT\" checked");
        assertThat(silent.body()).contains("har ikke kvitteret for de gældende leveregler");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(office.get("/beskeder").body()).contains("sendes tidligst 1. jan. 2027 kl. 12.00");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("En anden har imens ført: til stede");
        assertThat(closed.statusCode()).isEqualTo(303);
        assertThat(office.get(meeting).body())
                .contains("<h1>To af to kom til mødet i Skanderborg</h1>")
                .contains("Vi mødes igen.", "<p>2 til stede</p>", "under tre uger før mødet", "kan kun læses")
                .doesNotContain("ikke svaret", "Notér et ønske");
        assertThat(office.get(attendance).headers().firstValue("Location")).contains(meeting);
    }

    @Test
    void whoever_records_attendance_before_the_hour_says_that_the_meeting_has_begun() {
        String meeting = meetings.planned("14.00");
        office.submit(meeting, meeting + "/inviter", Map.of());
        String attendance = meeting + "/fremmoede";
        String seat = meetings.seats(meeting).getFirst();
        Map<String, String> typed = new HashMap<>(Map.of(
                "f-" + seat, "PRESENT", "s-" + seat, "-", "v-" + seat, "0", "l-" + seat, "ja", "grund", "Udsat"));

        HttpResponse<String> tooEarly = office.submit(attendance, attendance, typed);
        typed.put("begyndt", "ja");
        HttpResponse<String> early = office.submit(attendance, attendance, typed);

        assertThat(tooEarly.statusCode()).isEqualTo(422);
        assertThat(tooEarly.body())
                .contains("Efter planen begynder det først senere i dag.", "value=\"PRESENT\" checked");
        assertThat(early.statusCode()).isEqualTo(303);
        assertThat(office.get(attendance).body()).doesNotContain("name=\"begyndt\"");
        assertThat(office.get(meeting).body())
                .containsOnlyOnce(attendance + "\"")
                .contains("Registrér fremmøde")
                .doesNotContain("Ret fremmødet");
    }

    @Test
    void whoever_invites_once_the_meeting_has_begun_is_told_that_no_mails_go_out() {
        String meeting = meetings.planned();

        assertThat(office.get(meeting).body()).contains("Mødet er begyndt, så der sendes ingen mails.");
        HttpResponse<String> done = office.submit(meeting, meeting + "/inviter", Map.of());

        assertThat(office.get(done.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("De står som inviteret. Mødet er begyndt, så der er ikke sendt nogen mails.");
        assertThat(web.ports().outbox().due(aKreds().id(), RunningWeb.NOW, 9)).isEmpty();
    }
}
