package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.correspondence.CalendarFile;
import dk.amr.domain.correspondence.CollectingCarrier;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.MeetingFixture;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The entry for the calendar that somebody fetches from the page of the invitation. */
class MeetingEntryTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Meetings meetings = prepared();
    private final String link = meetings.link(Meetings.DAN);
    private final Browser phone = web.browser();

    private Meetings prepared() {
        Season.in(web);
        return Meetings.in(web);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private static String event(String calendar) {
        String unfolded = calendar.replace("\r\n ", "");
        return unfolded.substring(unfolded.indexOf("BEGIN:VEVENT"), unfolded.indexOf("END:VCALENDAR"));
    }

    private String mailed() {
        web.get(DeliverOutbox.class).deliver(meetings.office(RunningWeb.TODAY));
        return ((CollectingCarrier) web.get(MailCarrier.class))
                .carried().stream()
                        .filter(mail -> mail.to().value().equals(Meetings.DAN))
                        .map(Mail::calendar)
                        .filter(Objects::nonNull)
                        .map(CalendarFile::text)
                        .filter(text -> text.contains(
                                meetings.meeting(Meetings.AHEAD).id().value().toString()))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
    }

    @Test
    void the_entry_of_the_mail_is_fetched_from_the_page_word_for_word() {
        assertThat(phone.get(link).body())
                .contains("<a href=\"" + link + "/moede.ics\" download>Læg mødet i din kalender</a>");

        HttpResponse<String> file = phone.get(link + "/moede.ics");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"moede.ics\"");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(file.body())
                .contains("METHOD:PUBLISH", "SUMMARY:Møde\r\n")
                .doesNotContain("ATTENDEE", "Dan", "Vold");
        assertThat(event(file.body())).isEqualTo(event(mailed()));
        assertThat(phone.get(link + "/moede.ics?sprog=en").body()).contains("SUMMARY:Meeting\r\n");
    }

    @Test
    void the_entry_that_is_fetched_moves_with_the_meeting() {
        web.get(RescheduleMeeting.class)
                .reschedule(
                        meetings.office(RunningWeb.TODAY),
                        new RescheduleMeeting.Request(
                                "Skanderborg/" + Meetings.AHEAD,
                                MeetingFixture.slot("2027-02-09", "16:00", "18:00"),
                                null,
                                Note.empty(),
                                null));

        assertThat(event(phone.get(link + "/moede.ics").body()))
                .contains("SEQUENCE:1", "DTSTART;TZID=Europe/Copenhagen:20270209T160000")
                .isEqualTo(event(mailed()));
    }

    @Test
    void where_there_is_no_meeting_to_come_to_the_entry_is_the_same_as_nothing() {
        web.get(CancelMeeting.class)
                .cancel(
                        meetings.office(RunningWeb.TODAY),
                        new CancelMeeting.Request("Skanderborg/" + Meetings.AHEAD, CancelReason.TOO_FEW, null));
        HttpResponse<String> unknown = phone.get("/moede/" + "x".repeat(43) + "/moede.ics");
        HttpResponse<String> cancelled = phone.get(link + "/moede.ics");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(cancelled.statusCode()).isEqualTo(404);
        assertThat(cancelled.body())
                .isEqualTo(unknown.body())
                .isEqualTo(phone.get("/findes-ikke").body());
        assertThat(Headers.withoutDate(cancelled)).isEqualTo(Headers.withoutDate(unknown));
        assertThat(phone.get(link).body()).doesNotContain("moede.ics");
    }
}
