package dk.amr.domain.meeting.leave;

import static dk.amr.domain.meeting.MeetingFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import dk.amr.domain.meeting.planning.ReviseMeeting;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S50, P11: a leader who was asked for time off for a meeting hears when it is at another time. */
final class LeaveWhenMeetingsMoveTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);
    private static final TimeSlot A_WEEK_LATER = slot("2027-02-16", "15:15", "17:15");
    private static final String MOVED_FOR_ANNA = "LEAVE_CHANGE lis@example.org Anna Prøve 180";

    private final F1Meetings f1 = F1Meetings.invited();
    private final String meeting = f1.meeting().id().value().toString();

    private void agree(String member, boolean isGiven) {
        f1.get(RecordConsent.class)
                .record(
                        f1.office(DAY),
                        new RecordConsent.Request(member, ConsentPurpose.LEADER_DISCLOSURE, DAY, isGiven));
    }

    private void ask(String member) {
        agree(member, true);
        ask(member, "3");
    }

    private void ask(String member, String hours) {
        f1.get(RequestLeave.class)
                .request(f1.office(DAY), new RequestLeave.Request(meeting, member, TimeOff.ofHours(hours), true));
    }

    private void move(TimeSlot to) {
        f1.get(RescheduleMeeting.class)
                .reschedule(
                        f1.office(DAY),
                        new RescheduleMeeting.Request(meeting, to, null, new Note("lokalet er optaget"), null));
    }

    private void cancel() {
        f1.get(CancelMeeting.class)
                .cancel(f1.office(DAY), new CancelMeeting.Request(meeting, CancelReason.TOO_FEW, null));
    }

    private List<String> toLeaders() {
        f1.timeIs("2027-01-20T09:00:00Z");
        int before = f1.f1().installation().carrier().carried().size();
        f1.get(DeliverOutbox.class).deliver(f1.office(DAY));
        return f1.f1().installation().carrier().carried().stream()
                .skip(before)
                .filter(mail -> mail.subject().startsWith("LEAVE"))
                .map(mail -> mail.subject() + " " + mail.to().value() + " " + mail.text())
                .toList();
    }

    private void askedAndDelivered(String... members) {
        List.of(members).forEach(this::ask);
        assertThat(toLeaders()).hasSize(members.length);
    }

    @Test
    void a_leader_who_was_asked_hears_of_each_move_once() {
        askedAndDelivered("100001");

        move(A_WEEK_LATER);
        assertThat(toLeaders()).containsExactly(MOVED_FOR_ANNA);
        assertThat(toLeaders()).isEmpty();

        move(slot("2027-02-23", "15:15", "17:15"));
        assertThat(toLeaders()).containsExactly(MOVED_FOR_ANNA);
    }

    @Test
    void two_moves_before_a_mail_leaves_are_one_mail_with_the_last_of_them() {
        askedAndDelivered("100001");

        move(A_WEEK_LATER);
        move(slot("2027-02-23", "15:15", "17:15"));

        assertThat(toLeaders()).containsExactly(MOVED_FOR_ANNA);
    }

    @Test
    void a_question_that_has_not_left_tells_the_new_time_itself() {
        ask("100001");

        move(A_WEEK_LATER);

        assertThat(toLeaders()).containsExactly("LEAVE_REQUEST lis@example.org Anna Prøve 180");
    }

    @Test
    void a_new_question_about_more_hours_takes_the_place_of_the_notice() {
        askedAndDelivered("100001");

        move(A_WEEK_LATER);
        ask("100001", "4");

        assertThat(toLeaders()).containsExactly("LEAVE_REQUEST lis@example.org Anna Prøve 240");
    }

    @Test
    void P11_nobody_is_named_who_no_longer_agrees_when_it_moves_or_when_the_mail_leaves() {
        askedAndDelivered("100001", "100003");

        agree("100003", false);
        move(A_WEEK_LATER);
        agree("100001", false);

        assertThat(toLeaders()).isEmpty();
        agree("100001", true);
        move(slot("2027-02-23", "15:15", "17:15"));
        assertThat(toLeaders()).containsExactly(MOVED_FOR_ANNA);
    }

    @Test
    void a_leader_whom_the_kreds_never_wrote_to_hears_nothing() {
        agree("100001", true);
        f1.get(RequestLeave.class)
                .request(f1.office(DAY), new RequestLeave.Request(meeting, "100001", TimeOff.ofHours("3"), false));

        move(A_WEEK_LATER);

        assertThat(toLeaders()).isEmpty();
    }

    @Test
    void another_place_theme_or_agenda_or_the_time_it_has_is_no_news_to_a_leader() {
        askedAndDelivered("100001");

        f1.get(ReviseMeeting.class)
                .revise(
                        f1.office(DAY),
                        new ReviseMeeting.Request(
                                meeting,
                                new Place("Rådhuset, lokale 3"),
                                AgendaTemplate.STANDARD.forMeeting(120, Theme.titled("Alenearbejde"), 30),
                                null,
                                null,
                                Note.empty(),
                                null));
        move(f1.meeting().slot());

        assertThat(toLeaders()).isEmpty();
    }

    @Test
    void what_was_answered_stands_and_the_new_time_is_told_all_the_same() {
        askedAndDelivered("100001");
        f1.get(RecordLeave.class)
                .record(f1.office(DAY), new RecordLeave.Request(meeting, "100001", LeaveState.GRANTED_WITH_PAY, null));

        move(A_WEEK_LATER);

        assertThat(toLeaders()).containsExactly(MOVED_FOR_ANNA);
        assertThat(f1.get(ListLeave.class).list(f1.office(DAY), meeting).stream()
                        .map(LeaveLine::code))
                .contains("GRANTED_WITH_PAY");
    }

    @Test
    void E6_a_meeting_that_moved_and_was_called_off_before_a_mail_left_is_called_off_alone() {
        askedAndDelivered("100001");

        move(A_WEEK_LATER);
        cancel();

        assertThat(toLeaders()).containsExactly("LEAVE_VOID lis@example.org Anna Prøve 180");
    }

    @Test
    void D18_of_somebody_who_may_no_longer_come_no_leader_hears_that_it_moved() {
        askedAndDelivered("100003");
        f1.f1().memberships("100003", new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2027, 1, 31)));

        move(A_WEEK_LATER);

        assertThat(toLeaders()).isEmpty();
    }
}
