package dk.amr.domain.meeting.planning;

import static dk.amr.domain.meeting.MeetingFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.MeetingIsCancelled;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.RecordReply;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.invitation.SendReminders;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** E6 and E9, and one message for each change that concerns somebody. */
final class ChangeMeetingTest {

    private static final LocalDate LATER = LocalDate.of(2027, 1, 25);

    private final F1Meetings f1 = F1Meetings.invited();

    private ReviseMeeting.Request revision(String place, Agenda agenda, @Nullable Version seen) {
        return new ReviseMeeting.Request(F1Meetings.MEETING, new Place(place), agenda, null, null, Note.empty(), seen);
    }

    @Test
    void E6_a_cancelled_meeting_sends_one_notice_each_and_no_reminder() {
        f1.delivered(F1Meetings.INVITED_ON);
        int told = f1.get(CancelMeeting.class)
                .cancel(f1.office(LATER), new CancelMeeting.Request(F1Meetings.MEETING, CancelReason.TOO_FEW, null));

        assertThat(told).isEqualTo(3);
        assertThat(f1.delivered(LATER))
                .containsExactly("MEETING_CANCELLATION 1", "MEETING_CANCELLATION 1", "MEETING_CANCELLATION 1");
        f1.timeIs("2027-02-06T14:20:00Z");
        assertThat(f1.get(SendReminders.class).send(f1.office(LocalDate.of(2027, 2, 6))))
                .isZero();
        assertThatThrownBy(() -> f1.invite(LATER)).isInstanceOf(MeetingIsCancelled.class);
    }

    @Test
    void of_a_meeting_that_came_to_nothing_nobody_is_told_once_its_day_is_past() {
        f1.delivered(F1Meetings.INVITED_ON);
        LocalDate dayAfter = LocalDate.of(2027, 2, 10);

        int told = f1.get(CancelMeeting.class)
                .cancel(f1.office(dayAfter), new CancelMeeting.Request(F1Meetings.MEETING, CancelReason.OTHER, null));

        assertThat(told).isZero();
        assertThat(f1.delivered(dayAfter)).isEmpty();
    }

    @Test
    void on_the_day_itself_a_cancellation_is_told_however_late() {
        f1.delivered(F1Meetings.INVITED_ON);
        f1.timeIs("2027-02-09T15:00:00Z");

        f1.get(CancelMeeting.class)
                .cancel(
                        f1.office(LocalDate.of(2027, 2, 9)),
                        new CancelMeeting.Request(F1Meetings.MEETING, CancelReason.FACILITATOR_ABSENT, null));

        assertThat(f1.waiting())
                .containsExactly(
                        MessageKind.MEETING_CANCELLATION,
                        MessageKind.MEETING_CANCELLATION,
                        MessageKind.MEETING_CANCELLATION);
    }

    @Test
    void a_mail_that_a_later_change_overtook_is_not_sent() {
        f1.get(CancelMeeting.class)
                .cancel(f1.office(LATER), new CancelMeeting.Request(F1Meetings.MEETING, CancelReason.OTHER, null));

        assertThat(f1.delivered(LATER)).hasSize(3).allMatch(subject -> subject.startsWith("MEETING_CANCELLATION"));
    }

    @Test
    void another_time_asks_everybody_anew_and_another_agenda_tells_nobody() {
        f1.delivered(F1Meetings.INVITED_ON);
        f1.get(ReviseMeeting.class)
                .revise(
                        f1.office(LATER),
                        revision(
                                "Skanderborg Kulturhus",
                                AgendaTemplate.MORE_SPARRING.forMeeting(120, F1Meetings.VIOLENCE, 30),
                                null));
        assertThat(f1.waiting()).isEmpty();

        f1.get(ReviseMeeting.class)
                .revise(f1.office(LATER), revision("Rådhuset", f1.meeting().agenda(), null));
        assertThat(f1.delivered(LATER)).containsExactly("MEETING_CHANGE 1", "MEETING_CHANGE 1", "MEETING_CHANGE 1");

        RescheduleMeeting.Request sameTime = new RescheduleMeeting.Request(
                F1Meetings.MEETING, slot("2027-02-09", "15:15", "17:15"), null, Note.empty(), null);
        f1.get(RescheduleMeeting.class).reschedule(f1.office(LATER), sameTime);
        assertThat(f1.waiting()).isEmpty();

        RescheduleMeeting.Request later = new RescheduleMeeting.Request(
                F1Meetings.MEETING, slot("2027-02-09", "15:30", "17:30"), null, Note.empty(), null);
        f1.get(RescheduleMeeting.class).reschedule(f1.office(LATER), later);
        assertThat(f1.delivered(LATER)).containsExactly("MEETING_CHANGE 2", "MEETING_CHANGE 2", "MEETING_CHANGE 2");
    }

    private void replies(String member, Reply.Kind kind) {
        f1.get(RecordReply.class)
                .record(f1.office(LATER), new RecordReply.Request(F1Meetings.MEETING, member, kind, null));
    }

    private void moves(String from, String to) {
        f1.get(RescheduleMeeting.class)
                .reschedule(
                        f1.office(LATER),
                        new RescheduleMeeting.Request(
                                F1Meetings.MEETING, slot("2027-02-09", from, to), null, Note.empty(), null));
    }

    private void goesTo(String place) {
        f1.get(ReviseMeeting.class)
                .revise(f1.office(LATER), revision(place, f1.meeting().agenda(), null));
    }

    private Invitation.@Nullable Before before(String member) {
        return f1.guest(member, LATER).invitation().before();
    }

    @Test
    void P12_whoever_does_not_come_hears_of_another_time_and_not_of_another_place() {
        f1.delivered(F1Meetings.INVITED_ON);
        replies("100003", Reply.Kind.REGRETS);
        replies("100004", Reply.Kind.ACCEPTED);

        goesTo("Rådhuset");
        assertThat(f1.delivered(LATER)).containsExactly("MEETING_CHANGE 1", "MEETING_CHANGE 1");
        assertThat(f1.guest("100003", LATER).invitation().isDeclined()).isTrue();

        moves("15:30", "17:30");
        assertThat(f1.delivered(LATER))
                .containsExactlyInAnyOrder("MEETING_CHANGE 1", "MEETING_CHANGE 2", "MEETING_CHANGE 2");
        assertThat(f1.guest("100003", LATER).invitationCode()).isEqualTo("SENT");
    }

    @Test
    void P12_somebody_who_says_no_before_the_mail_about_the_place_has_left_does_not_get_it() {
        f1.delivered(F1Meetings.INVITED_ON);
        goesTo("Rådhuset");
        replies("100003", Reply.Kind.REGRETS);

        assertThat(f1.delivered(LATER)).hasSize(2);
    }

    @Test
    void what_the_last_mail_that_left_told_is_known_and_whether_an_answer_is_lost() {
        f1.delivered(F1Meetings.INVITED_ON);
        TimeSlot first = f1.meeting().slot();
        Place there = f1.meeting().place();
        replies("100004", Reply.Kind.ACCEPTED);

        goesTo("Rådhuset");
        assertThat(before("100004")).isEqualTo(new Invitation.Before(first, there, false));
        moves("15:30", "17:30");
        assertThat(before("100004")).isEqualTo(new Invitation.Before(first, there, true));
        assertThat(before("100001")).isEqualTo(new Invitation.Before(first, there, false));
        f1.delivered(LATER);

        moves("15:45", "17:45");
        assertThat(before("100004"))
                .isEqualTo(new Invitation.Before(slot("2027-02-09", "15:30", "17:30"), new Place("Rådhuset"), false));
    }

    @Test
    void whoever_was_not_told_of_the_first_time_has_nothing_to_compare_with() {
        moves("15:30", "17:30");

        assertThat(before("100004")).isNull();
        assertThat(f1.delivered(LATER)).hasSize(3).allMatch(subject -> subject.equals("MEETING_CHANGE 1"));
    }

    @Test
    void E9_whoever_comes_late_is_told_field_by_field() {
        Version seen = f1.meeting().version();
        f1.get(ReviseMeeting.class)
                .revise(f1.office(LATER), revision("Rådhuset", f1.meeting().agenda(), seen));

        assertThatThrownBy(() -> f1.get(ReviseMeeting.class)
                        .revise(
                                f1.office(LATER),
                                revision("Biblioteket", f1.meeting().agenda(), seen)))
                .isInstanceOfSatisfying(
                        MeetingChangedMeanwhile.class,
                        stale -> assertThat(stale.differences())
                                .containsExactly(new MeetingChangedMeanwhile.Difference(
                                        "place", new Sentence("sted", "place"), "Biblioteket", "Rådhuset")));
    }

    @Test
    void E9_the_parts_of_an_agenda_are_told_in_the_language_of_whoever_comes_late() {
        Version seen = f1.meeting().version();
        Agenda other = AgendaTemplate.MORE_SPARRING.forMeeting(120, F1Meetings.VIOLENCE, 30);
        Agenda first = f1.meeting().agenda();
        f1.get(ReviseMeeting.class).revise(f1.office(LATER), revision("Rådhuset", first, seen));

        assertThatThrownBy(
                        () -> f1.get(ReviseMeeting.class).revise(f1.office(LATER), revision("Rådhuset", other, seen)))
                .isInstanceOfSatisfying(MeetingChangedMeanwhile.class, stale -> {
                    Sentence yours = stale.differences().getFirst().yours();
                    assertThat(yours.danish()).contains("Praktisk:");
                    assertThat(yours.english()).contains("Practical:").doesNotContain("Praktisk:");
                });
    }
}
