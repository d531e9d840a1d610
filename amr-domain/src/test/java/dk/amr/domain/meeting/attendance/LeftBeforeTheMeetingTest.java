package dk.amr.domain.meeting.attendance;

import static dk.amr.domain.meeting.MeetingFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.ReviewInvitations;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import dk.amr.domain.report.attendance.ReportAttendance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody was invited, and is no longer in the network when the meeting comes, or when it moves. */
final class LeftBeforeTheMeetingTest {

    private static final LocalDate LATER = LocalDate.of(2027, 1, 25);
    private static final TimeSlot MOVED = slot("2027-02-09", "15:30", "17:30");
    private static final TimeSlot FIRST = slot("2027-02-09", "15:15", "17:15");

    private final F1Meetings f1 = F1Meetings.invited();

    private void leaves(String member) {
        f1.f1().end(member, F1Meetings.MEETING_DAY.minusDays(1), EndReason.LEFT_WORKPLACE);
    }

    private void closes() {
        f1.get(CloseMeeting.class)
                .close(
                        f1.office(F1Meetings.MEETING_DAY),
                        new CloseMeeting.Request(F1Meetings.MEETING, new Note("Vagtplanen"), null));
    }

    private int invitedInTheReport() {
        return f1.get(ReportAttendance.class)
                .report(f1.office(F1Meetings.MEETING_DAY), F1Meetings.MEETING_DAY.getYear())
                .total()
                .invited();
    }

    private Invitation invitation(String member) {
        return f1.guest(member, LATER).invitation();
    }

    private void moves() {
        f1.get(RescheduleMeeting.class)
                .reschedule(
                        f1.office(LATER),
                        new RescheduleMeeting.Request(F1Meetings.MEETING, MOVED, null, Note.empty(), null));
    }

    /** What the cancellations say that leave now: when the meeting was to be. */
    private List<String> cancelled() {
        f1.delivered(LATER);
        return f1.f1().installation().carrier().carried().stream()
                .filter(mail -> mail.subject().startsWith("MEETING_CANCELLATION"))
                .map(Mail::html)
                .toList();
    }

    @Test
    void nobody_waits_for_word_of_somebody_who_had_left_by_the_day() {
        leaves("100003");
        f1.holdKommunegruppeMeeting();
        f1.attend(F1Meetings.present("100001"));
        assertThat(f1.look(F1Meetings.MEETING_DAY).guests())
                .filteredOn(GuestLine::isAwaited)
                .extracting(GuestLine::person)
                .containsExactly(f1.f1().person("100004").id());
        assertThatThrownBy(this::closes).isInstanceOf(AttendanceIsMissing.class);

        f1.attend(F1Meetings.present("100004"));
        assertThat(invitedInTheReport()).isEqualTo(2);
        closes();
        assertThat(f1.meeting().statusOn(F1Meetings.MEETING_DAY)).isEqualTo(MeetingStatus.CLOSED);
    }

    @Test
    void nor_where_it_is_known_only_after_the_others_were_written_down() {
        f1.holdKommunegruppeMeeting();
        f1.attend(F1Meetings.present("100001"), F1Meetings.present("100004"));
        leaves("100003");

        closes();
        assertThat(f1.guest("100003", F1Meetings.MEETING_DAY).invitationCode()).isEqualTo("CANCELLED");
        assertThat(invitedInTheReport()).isEqualTo(2);
    }

    @Test
    void nobody_who_has_left_is_written_to_about_a_meeting_that_has_begun() {
        f1.delivered(F1Meetings.INVITED_ON);
        leaves("100003");
        f1.holdKommunegruppeMeeting();
        f1.attend(F1Meetings.present("100001"));

        assertThat(f1.delivered(F1Meetings.MEETING_DAY)).noneMatch(subject -> subject.startsWith("MEETING"));
    }

    @Test
    void whoever_has_left_is_told_of_the_time_they_knew_when_it_moves() {
        f1.delivered(F1Meetings.INVITED_ON);
        f1.f1().end("100003", LATER.minusDays(1), EndReason.LEFT_WORKPLACE);
        moves();

        assertThat(invitation("100003").before().slot()).isEqualTo(FIRST);
        assertThat(cancelled()).containsExactly("<p>" + FIRST.start() + "</p>");
    }

    @Test
    void a_cancellation_tells_of_the_time_that_the_last_mail_told_of() {
        f1.delivered(F1Meetings.INVITED_ON);
        moves();
        f1.get(CancelMeeting.class)
                .cancel(f1.office(LATER), new CancelMeeting.Request(F1Meetings.MEETING, CancelReason.OTHER, null));
        assertThat(cancelled()).hasSize(3).containsOnly("<p>" + FIRST.start() + "</p>");
    }

    @Test
    void an_invitation_taken_back_by_the_review_tells_of_the_time_too() {
        f1.delivered(F1Meetings.INVITED_ON);
        moves();
        f1.delivered(LATER);
        f1.f1().end("100003", LATER.minusDays(1), EndReason.LEFT_WORKPLACE);
        f1.get(ReviewInvitations.class).review(f1.office(LATER));

        assertThat(cancelled()).containsExactly("<p>" + MOVED.start() + "</p>");
    }
}
