package dk.amr.domain.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.MeetingIsClosed;
import dk.amr.domain.meeting.MeetingIsHeldAlready;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.evaluation.Dimension;
import dk.amr.domain.meeting.evaluation.EvaluateMeeting;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.evaluation.Marks;
import dk.amr.domain.meeting.evaluation.ReadEvaluationLink;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.kommunegruppe.MeetingIsYetToCome;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.meeting.planning.Advice;
import dk.amr.domain.meeting.planning.AdviceKind;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SC5 but for what is shared: who came, and closing. */
final class MeetingDayTest {

    private final F1Meetings f1 = F1Meetings.invited();

    @Test
    void SC5_two_of_three_came_and_the_meeting_is_closed() {
        f1.holdKommunegruppeMeeting();
        f1.attend(
                F1Meetings.present("100001"),
                F1Meetings.absent("100003", RegretReason.of("sygdom")),
                F1Meetings.present("100004"));

        MeetingView view = f1.look(F1Meetings.MEETING_DAY);
        assertThat(view.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(view.guests())
                .extracting(guest -> guest.attendance().presence())
                .containsExactly(Presence.PRESENT, Presence.REGRETS, Presence.PRESENT);
        assertThat(f1.guest("100003", F1Meetings.MEETING_DAY).attendance().reason())
                .isEqualTo(RegretReason.OTHER);

        assertThat(f1.get(CloseMeeting.class)
                        .close(
                                f1.office(F1Meetings.MEETING_DAY),
                                new CloseMeeting.Request(
                                        F1Meetings.MEETING, new Note("Vagtplanen tages op i maj"), null)))
                .extracting(Advice::kind)
                .containsExactly(AdviceKind.NOT_EVALUATED);
        assertThatThrownBy(() -> f1.attend(F1Meetings.present("100001"))).isInstanceOf(MeetingIsClosed.class);
        assertThatThrownBy(() -> f1.get(CancelMeeting.class)
                        .cancel(
                                f1.office(F1Meetings.MEETING_DAY),
                                new CancelMeeting.Request(F1Meetings.MEETING, CancelReason.OTHER, null)))
                .isInstanceOf(MeetingIsHeldAlready.class);
    }

    @Test
    void rule_4_4_what_is_not_recorded_is_said_at_closing_and_keeps_nobody_from_it() {
        f1.holdKommunegruppeMeeting();
        f1.attend(F1Meetings.present("100001"), F1Meetings.present("100003"), F1Meetings.present("100004"));

        assertThat(f1.get(CloseMeeting.class)
                        .close(
                                f1.office(F1Meetings.MEETING_DAY),
                                new CloseMeeting.Request(F1Meetings.MEETING, Note.empty(), null)))
                .extracting(Advice::kind)
                .containsExactly(AdviceKind.NO_NEXT_STEPS, AdviceKind.NOT_EVALUATED);
        assertThat(f1.meeting().statusOn(F1Meetings.MEETING_DAY)).isEqualTo(MeetingStatus.CLOSED);
    }

    @Test
    void an_evaluation_by_five_is_one_and_nothing_lacks() {
        Marks marks = new Marks(
                Map.of(Dimension.COMPETENCE, 4, Dimension.ROLE_CLARITY, 4, Dimension.EFFECT, 4, Dimension.QUALITY, 4));
        EvaluationTally four =
                EvaluationTally.empty().plus(marks).plus(marks).plus(marks).plus(marks);

        assertThat(ClosingAdvice.on(new Note("Vagtplanen"), four))
                .extracting(Advice::kind)
                .containsExactly(AdviceKind.NOT_EVALUATED);
        assertThat(ClosingAdvice.on(new Note("Vagtplanen"), four.plus(marks))).isEmpty();
    }

    @Test
    void P6_nobody_is_present_without_having_acknowledged_the_ground_rules() {
        f1.holdKommunegruppeMeeting();
        RecordAttendance.Entry silent = new RecordAttendance.Entry("100001", Presence.PRESENT, null, false, null);

        assertThatThrownBy(() -> f1.attend(silent)).isInstanceOf(GroundRulesAreNotAcknowledged.class);
        assertThat(f1.meeting().statusOn(F1Meetings.MEETING_DAY)).isEqualTo(MeetingStatus.INVITED);
        f1.attend(F1Meetings.present("100001"));
        f1.attend(silent);
        assertThat(f1.guest("100001", F1Meetings.MEETING_DAY).hasAcknowledged()).isTrue();
    }

    @Test
    void S36_the_kommunegruppemoede_before_it_was_held_or_somebody_says_why_not() {
        assertThatThrownBy(() -> f1.attend(F1Meetings.present("100001"))).isInstanceOf(PredecessorIsNotHeld.class);

        f1.get(RecordAttendance.class)
                .record(
                        f1.office(F1Meetings.MEETING_DAY),
                        new RecordAttendance.Request(
                                F1Meetings.MEETING,
                                List.of(F1Meetings.present("100001")),
                                new Note("Kommunegruppen mødtes uden dagsorden")));
        assertThat(f1.meeting().precedence().isExplained()).isTrue();
    }

    @Test
    void nobody_is_written_down_before_the_day_nor_who_is_not_in_the_network() {
        assertThatThrownBy(() -> f1.attend(F1Meetings.MEETING_DAY.minusDays(1), F1Meetings.present("100001")))
                .isInstanceOf(MeetingIsYetToCome.class);
        f1.holdKommunegruppeMeeting();
        assertThatThrownBy(() -> f1.attend(F1Meetings.present("100006"))).isInstanceOf(PersonIsNotInTheNetwork.class);
        F1Meetings planned = F1Meetings.planned();
        planned.holdKommunegruppeMeeting();
        assertThatThrownBy(() -> planned.attend(F1Meetings.present("100001"))).isInstanceOf(NobodyIsInvitedYet.class);
    }

    @Test
    void nobody_stands_there_with_two_outcomes() {
        f1.holdKommunegruppeMeeting();
        assertThatThrownBy(
                        () -> f1.attend(F1Meetings.present("100001"), F1Meetings.absent("100001", RegretReason.OTHER)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_meeting_is_closed_when_everybody_is_written_down_or_by_itself_after_thirty_days() {
        CloseMeeting.Request close = new CloseMeeting.Request(F1Meetings.MEETING, Note.empty(), null);
        assertThatThrownBy(() -> f1.get(CloseMeeting.class).close(f1.office(F1Meetings.MEETING_DAY), close))
                .isInstanceOf(OnlyAHeldMeetingIsClosed.class);
        f1.holdKommunegruppeMeeting();
        f1.attend(F1Meetings.present("100001"));
        assertThatThrownBy(() -> f1.get(CloseMeeting.class).close(f1.office(F1Meetings.MEETING_DAY), close))
                .isInstanceOf(AttendanceIsMissing.class);

        assertThat(f1.meeting().statusOn(LocalDate.of(2027, 3, 10))).isEqualTo(MeetingStatus.HELD);
        assertThat(f1.meeting().statusOn(LocalDate.of(2027, 3, 11))).isEqualTo(MeetingStatus.CLOSED);
        assertThatThrownBy(() -> f1.attend(LocalDate.of(2027, 3, 11), F1Meetings.present("100004")))
                .isInstanceOf(MeetingIsClosed.class);
    }

    @Test
    void E9_two_who_write_about_different_people_merge() {
        f1.holdKommunegruppeMeeting();
        f1.attend(F1Meetings.present("100001"));
        f1.attend(F1Meetings.present("100004"));
        Version seen = f1.guest("100001", F1Meetings.MEETING_DAY).attendance().version();
        f1.attend(new RecordAttendance.Entry("100001", Presence.PARTIAL, null, false, seen));

        assertThat(f1.guest("100004", F1Meetings.MEETING_DAY).attendance().presence())
                .isEqualTo(Presence.PRESENT);
        assertThatThrownBy(() -> f1.attend(new RecordAttendance.Entry("100001", Presence.NO_SHOW, null, false, seen)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void S26_those_present_are_asked_once_and_nobody_can_tell_who_said_what() {
        f1.holdKommunegruppeMeeting();
        f1.attend(F1Meetings.present("100001"), F1Meetings.absent("100003", RegretReason.AWAY));
        f1.attend(F1Meetings.present("100001"));
        InvitationId invitation =
                f1.guest("100001", F1Meetings.MEETING_DAY).invitation().id();
        String secret = f1.get(PersonalLinks.class)
                .secretFor(LinkPurpose.EVALUATE_MEETING, invitation.value())
                .orElseThrow();
        Caller anybody = Caller.anonymous(Door.PAGE, F1Meetings.MEETING_DAY.plusDays(1));
        Marks marks = new Marks(
                Map.of(Dimension.COMPETENCE, 4, Dimension.ROLE_CLARITY, 5, Dimension.EFFECT, 3, Dimension.QUALITY, 4));

        assertThat(f1.waiting())
                .filteredOn(kind -> kind == MessageKind.MEETING_EVALUATION)
                .hasSize(1);
        assertThat(f1.get(ReadEvaluationLink.class).read(anybody, secret, "192.0.2.7"))
                .isEqualTo(f1.meeting().slot());
        f1.get(EvaluateMeeting.class).evaluate(anybody, new EvaluateMeeting.Request(secret, "192.0.2.7", marks));

        EvaluationTally tally = f1.look(F1Meetings.MEETING_DAY).evaluation();
        assertThat(tally.answers()).isEqualTo(1);
        assertThat(tally.isShown()).isFalse();
        assertThat(tally.mean(Dimension.QUALITY)).isEmpty();
        assertThatThrownBy(() -> f1.get(EvaluateMeeting.class)
                        .evaluate(anybody, new EvaluateMeeting.Request(secret, "192.0.2.7", marks)))
                .isInstanceOf(NothingHere.class);
        f1.attend(F1Meetings.present("100001"));
        assertThat(f1.waiting())
                .filteredOn(kind -> kind == MessageKind.MEETING_EVALUATION)
                .hasSize(1);
    }
}
