package dk.amr.domain.meeting.invitation;

import static dk.amr.domain.meeting.MeetingFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** P19 and E12: whoever has not said no is reminded three days before. */
final class SendRemindersTest {

    private final F1Meetings f1 = F1Meetings.planned();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void P19_reminders_go_once_move_with_the_meeting_and_never_come_late() {
        f1.invite(F1Meetings.INVITED_ON);
        f1.delivered(F1Meetings.INVITED_ON);
        f1.get(RecordReply.class)
                .record(
                        f1.office(day("2027-01-25")),
                        new RecordReply.Request(F1Meetings.MEETING, "100003", Reply.Kind.REGRETS, null));

        assertThat(remindedAt("2027-02-06T14:14:59Z")).isZero();
        assertThat(remindedAt("2027-02-06T14:15:00Z")).isEqualTo(2);
        assertThat(remindedAt("2027-02-06T18:00:00Z")).isZero();
        f1.get(RescheduleMeeting.class)
                .reschedule(
                        f1.office(day("2027-02-07")),
                        new RescheduleMeeting.Request(
                                F1Meetings.MEETING,
                                slot("2027-02-16", "15:15", "17:15"),
                                null,
                                new Note("Facilitator er optaget"),
                                null));
        assertThat(remindedAt("2027-02-13T14:20:00Z")).isEqualTo(3);
        assertThat(remindedAt("2027-02-15T08:00:00Z")).isZero();
    }

    @Test
    void P19_after_a_stop_of_the_service_no_reminder_comes_late() {
        f1.invite(F1Meetings.INVITED_ON);

        assertThat(remindedAt("2027-02-07T14:15:00Z")).isZero();
        assertThat(remindedAt("2027-02-08T08:00:00Z")).isZero();
    }

    private int remindedAt(String instant) {
        f1.timeIs(instant);
        return f1.get(SendReminders.class).send(f1.office(BusinessTime.dayOf(Instant.parse(instant))));
    }

    @Test
    void whoever_is_invited_so_late_that_the_reminder_would_come_the_same_day_gets_the_invitation_alone() {
        f1.invite(day("2027-02-06"));

        assertThat(remindedAt("2027-02-06T14:20:00Z")).isZero();
        assertThat(remindedAt("2027-02-07T08:00:00Z")).isEqualTo(3);
    }
}
