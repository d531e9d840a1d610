package dk.amr.domain.meeting.invitation;

import static dk.amr.domain.meeting.MeetingFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.kommunegruppe.CancelKommunegruppeMeeting;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.planning.Advice;
import dk.amr.domain.meeting.planning.AdviceKind;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.meeting.planning.PredecessorIsCancelled;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SC4, E13, P12 and P19. */
final class InviteToMeetingTest {

    private final F1Meetings f1 = F1Meetings.planned();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void SC4_three_people_get_a_message_each_and_a_second_click_sends_nothing() {
        InvitationRun first = f1.invite(F1Meetings.INVITED_ON);
        InvitationRun second = f1.invite(F1Meetings.INVITED_ON);

        assertThat(first.sent()).isEqualTo(3);
        assertThat(first.termEndsBefore()).isEmpty();
        assertThat(second.sent()).isZero();
        assertThat(second.before()).isEqualTo(3);
        assertThat(f1.waiting())
                .containsExactly(
                        MessageKind.MEETING_INVITATION, MessageKind.MEETING_INVITATION, MessageKind.MEETING_INVITATION);
        assertThat(f1.meeting().statusOn(F1Meetings.INVITED_ON)).isEqualTo(MeetingStatus.INVITED);
    }

    @Test
    void once_the_meeting_has_begun_those_invited_are_written_down_and_nobody_is_written_to() {
        f1.timeIs("2027-02-09T14:14:00Z");
        InvitationRun before = f1.get(InviteToMeeting.class)
                .invite(f1.office(day("2027-02-09")), new InviteToMeeting.Request(F1Meetings.MEETING, true));
        f1.timeIs("2027-02-09T14:15:00Z");
        InvitationRun late = f1.invite(day("2027-02-09"));

        assertThat(before.sent()).isEqualTo(3);
        assertThat(late.invited()).hasSize(3);
        assertThat(late.sent()).isZero();
        assertThat(f1.waiting()).isEmpty();
        assertThat(f1.meeting().statusOn(day("2027-02-09"))).isEqualTo(MeetingStatus.INVITED);
    }

    @Test
    void what_is_missing_is_said_before_anybody_is_invited() {
        F1Meetings without = F1Meetings.withKommunegruppeMeeting();
        without.plan(without.request(slot("2027-02-09", "15:15", "17:15"), Agenda.empty(), ""));
        assertThatThrownBy(() -> without.invite(F1Meetings.INVITED_ON)).isInstanceOf(MeetingNeedsATheme.class);

        F1Meetings nowhere = F1Meetings.withKommunegruppeMeeting();
        nowhere.plan(new PlanMeeting.Request(
                "Skanderborg",
                slot("2027-02-09", "15:15", "17:15"),
                null,
                Note.empty(),
                Place.undecided(),
                null,
                AgendaTemplate.STANDARD.forMeeting(120, F1Meetings.VIOLENCE, 30)));
        assertThatThrownBy(() -> nowhere.invite(F1Meetings.INVITED_ON)).isInstanceOf(MeetingNeedsAPlace.class);
        assertThatThrownBy(() -> f1.invite(day("2027-02-10"))).isInstanceOf(MeetingIsOver.class);
    }

    @Test
    void E6_after_a_cancelled_kommunegruppemoede_it_is_linked_anew_explained_or_cancelled() {
        f1.get(CancelKommunegruppeMeeting.class)
                .cancel(
                        f1.office(F1Meetings.INVITED_ON),
                        new CancelKommunegruppeMeeting.Request(F1Meetings.MEETING, null));

        assertThat(f1.look(F1Meetings.INVITED_ON).advice())
                .extracting(Advice::kind)
                .contains(AdviceKind.PREDECESSOR_CANCELLED);
        assertThatThrownBy(() -> f1.invite(F1Meetings.INVITED_ON)).isInstanceOf(PredecessorIsCancelled.class);
    }

    @Test
    void E13_a_term_that_ends_before_the_meeting_is_told_and_the_invitation_falls_away_unless_reported() {
        f1.planKommunegruppeMeeting("Skanderborg", slot("2027-03-09", "13:00", "15:00"));
        f1.plan(f1.request(slot("2027-03-09", "15:15", "17:15")));
        String march = "Skanderborg/2027-03-09";
        InvitationRun run = f1.get(InviteToMeeting.class)
                .invite(f1.office(day("2027-02-16")), new InviteToMeeting.Request(march, false));

        assertThat(run.termEndsBefore()).extracting(PersonName::given).containsExactly("Carla");
        assertThat(codeOfCarla(march, "2027-02-28")).isEqualTo("SENT");
        assertThat(codeOfCarla(march, "2027-03-01")).isEqualTo("CANCELLED");
        assertThat(f1.get(ReviewInvitations.class).review(f1.office(day("2027-03-01"))))
                .isEqualTo(1);
        assertThat(f1.get(ReviewInvitations.class).review(f1.office(day("2027-03-01"))))
                .isZero();
        assertThat(f1.delivered(day("2027-03-01")))
                .containsExactlyInAnyOrder("MEETING_INVITATION 0", "MEETING_INVITATION 0", "MEETING_CANCELLATION 1");

        f1.f1().reElect("100003");
        assertThat(f1.get(InviteToMeeting.class)
                        .invite(f1.office(day("2027-03-02")), new InviteToMeeting.Request(march, false))
                        .sent())
                .isEqualTo(1);
        assertThat(codeOfCarla(march, "2027-03-02")).isEqualTo("SENT");
        assertThat(f1.delivered(day("2027-03-02"))).containsExactly("MEETING_CHANGE 2");
    }

    private String codeOfCarla(String meeting, String day) {
        return f1.get(LookAtMeeting.class).look(f1.office(day(day)), meeting).guests().stream()
                .filter(guest -> guest.name().given().equals("Carla"))
                .map(GuestLine::invitationCode)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void E4_whoever_leaves_the_union_gets_one_neutral_notice_and_no_mail_that_waits() {
        f1.invite(F1Meetings.INVITED_ON);
        f1.f1().memberships("100003", new Period(day("2015-01-01"), day("2027-01-25")));

        assertThat(f1.delivered(day("2027-01-25"))).hasSize(2);
        assertThat(f1.get(ReviewInvitations.class).review(f1.office(day("2027-01-25"))))
                .isEqualTo(1);
        assertThat(f1.delivered(day("2027-01-25"))).containsExactly("MEETING_CANCELLATION 1");
    }

    @Test
    void an_answer_counts_until_the_meeting_begins() {
        f1.invite(F1Meetings.INVITED_ON);
        f1.get(RecordReply.class)
                .record(
                        f1.office(day("2027-01-25")),
                        new RecordReply.Request(
                                F1Meetings.MEETING, "100003", Reply.Kind.REGRETS, RegretReason.of("illness")));

        assertThat(f1.guest("100003", day("2027-01-25")).invitationCode()).isEqualTo("REGRETS");
        assertThat(f1.guest("100003", day("2027-01-25")).invitation().reply().reason())
                .isEqualTo(RegretReason.OTHER);
        assertThatThrownBy(() -> f1.get(RecordReply.class)
                        .record(
                                f1.office(day("2027-02-10")),
                                new RecordReply.Request(F1Meetings.MEETING, "100003", Reply.Kind.ACCEPTED, null)))
                .isInstanceOf(MeetingIsOver.class);
        assertThatThrownBy(() -> f1.get(RecordReply.class)
                        .record(
                                f1.office(day("2027-01-25")),
                                new RecordReply.Request(F1Meetings.MEETING, "100006", Reply.Kind.ACCEPTED, null)))
                .isInstanceOf(PersonIsNotInvited.class);
    }

    @Test
    void rule_4_4_a_reason_goes_with_regrets_alone() {
        f1.invite(F1Meetings.INVITED_ON);

        for (Reply.Kind kind : List.of(Reply.Kind.ACCEPTED, Reply.Kind.TENTATIVE)) {
            assertThatThrownBy(() -> new RecordReply.Request(F1Meetings.MEETING, "100003", kind, RegretReason.AT_WORK))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            refusal -> assertThat(refusal.rule()).isEqualTo("reason-is-for-regrets"));
        }
        assertThat(f1.guest("100003", F1Meetings.INVITED_ON).invitationCode()).isEqualTo("SENT");
    }

    @Test
    void P19_that_people_were_invited_late_stays_to_be_seen() {
        assertThat(late("2027-01-19")).isEmpty();
        assertThat(late("2027-01-20")).singleElement().asString().contains("nobody is invited yet");

        f1.invite(day("2027-01-20"));
        assertThat(late("2027-01-21"))
                .containsExactly(
                        "People were invited on 20 January 2027 only, less than three weeks before the meeting.");
        f1.holdKommunegruppeMeeting();
        f1.attend(F1Meetings.present("100001"), F1Meetings.present("100003"), F1Meetings.present("100004"));
        assertThat(late("2027-02-20")).singleElement().asString().contains("20 January 2027");
    }

    @Test
    void P19_those_who_were_invited_in_time_are_not_late() {
        f1.invite(F1Meetings.INVITED_ON);

        assertThat(late("2027-02-01")).isEmpty();
    }

    private List<String> late(String day) {
        return f1.look(day(day)).advice().stream()
                .filter(advice -> advice.kind() == AdviceKind.LATE_INVITATION)
                .map(advice -> advice.sentence().english())
                .toList();
    }
}
