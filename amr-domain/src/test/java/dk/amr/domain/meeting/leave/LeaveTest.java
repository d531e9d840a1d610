package dk.amr.domain.meeting.leave;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Role;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.MeetingIsCancelled;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.invitation.MeetingIsOver;
import dk.amr.domain.meeting.invitation.PersonIsNotInvited;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.report.LeaveReport;
import dk.amr.domain.report.ReportLeave;
import dk.amr.domain.report.ReportLeaveToFu;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LeaveTest {

    private static final LocalDate ASKED_ON = LocalDate.of(2027, 1, 20);

    private final F1Meetings f1 = F1Meetings.invited();

    private void agree(String member, boolean isGiven) {
        f1.get(RecordConsent.class)
                .record(
                        f1.office(ASKED_ON),
                        new RecordConsent.Request(member, ConsentPurpose.LEADER_DISCLOSURE, ASKED_ON, isGiven));
    }

    private ReleaseRequest ask(String member, String hours, boolean contactsLeader) {
        return f1.get(RequestLeave.class)
                .request(
                        f1.office(ASKED_ON),
                        new RequestLeave.Request(F1Meetings.MEETING, member, TimeOff.ofHours(hours), contactsLeader));
    }

    private ReleaseRequest decide(String member, LeaveState outcome, LocalDate day) {
        return f1.get(RecordLeave.class)
                .record(f1.office(day), new RecordLeave.Request(F1Meetings.MEETING, member, outcome, null));
    }

    private String state(String member, LocalDate day) {
        return f1.get(ListLeave.class).list(f1.office(day), F1Meetings.MEETING).stream()
                .filter(line -> line.person().equals(f1.f1().person(member).id()))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private List<String> toLeaders(LocalDate day) {
        f1.timeIs("2027-01-20T09:00:00Z");
        int before = f1.f1().installation().carrier().carried().size();
        f1.get(DeliverOutbox.class).deliver(f1.office(day));
        return f1.f1().installation().carrier().carried().stream()
                .skip(before)
                .filter(mail -> mail.subject().startsWith("LEAVE"))
                .map(mail -> mail.subject() + " " + mail.to().value() + " " + mail.text())
                .toList();
    }

    private void cancel(LocalDate day) {
        f1.get(CancelMeeting.class)
                .cancel(f1.office(day), new CancelMeeting.Request(F1Meetings.MEETING, CancelReason.TOO_FEW, null));
    }

    @Test
    void SC4_with_consent_the_leader_is_asked_once_and_the_answer_is_recorded() {
        agree("100001", true);
        ask("100001", "3.0", true);
        ask("100001", "3,0", true);

        assertThat(state("100001", ASKED_ON)).isEqualTo("REQUESTED");
        assertThat(toLeaders(ASKED_ON)).containsExactly("LEAVE_REQUEST lis@example.org Anna Prøve 180");
        assertThatThrownBy(() -> decide("100001", LeaveState.VOID, ASKED_ON)).isInstanceOf(InvalidValue.class);
        decide("100001", LeaveState.GRANTED_WITH_PAY, ASKED_ON.plusDays(2));
        assertThat(state("100001", ASKED_ON.plusDays(2))).isEqualTo("GRANTED_WITH_PAY");
        assertThat(state("100003", ASKED_ON)).isEqualTo("NOT_REQUESTED");
        assertThatThrownBy(() -> ask("100001", "4", false)).isInstanceOf(LeaveIsDecided.class);
    }

    @Test
    void SC4_P11_without_consent_no_leader_hears_of_anybody() {
        assertThatThrownBy(() -> ask("100003", "3", true)).isInstanceOf(LeaderDisclosureNeedsConsent.class);
        ask("100003", "3", false);

        assertThat(toLeaders(ASKED_ON)).isEmpty();
        assertThat(state("100003", ASKED_ON)).isEqualTo("REQUESTED");
    }

    @Test
    void P11_the_list_tells_who_may_be_named_to_a_leader() {
        agree("100001", true);

        assertThat(f1.get(ListLeave.class).list(f1.office(ASKED_ON), F1Meetings.MEETING).stream()
                        .filter(LeaveLine::mayBeNamed)
                        .map(LeaveLine::person))
                .containsExactly(f1.f1().person("100001").id());
    }

    @Test
    void P11_a_consent_that_was_withdrawn_before_the_mail_left_keeps_it_back() {
        agree("100001", true);
        ask("100001", "3", true);
        agree("100001", false);

        assertThat(toLeaders(ASKED_ON)).isEmpty();
    }

    @Test
    void SC4_P14_somebody_who_was_refused_time_off_may_come_all_the_same() {
        decide("100004", LeaveState.REFUSED, ASKED_ON);
        f1.holdKommunegruppeMeeting();
        f1.attend(F1Meetings.present("100004"));

        assertThat(f1.guest("100004", F1Meetings.MEETING_DAY).attendance())
                .isNotNull()
                .extracting(Attendance::presence)
                .isEqualTo(Presence.PRESENT);
        assertThat(state("100004", F1Meetings.MEETING_DAY)).isEqualTo("REFUSED");
    }

    @Test
    void SC4_the_report_tells_one_with_pay_one_refused_and_one_not_requested() {
        ask("100001", "3.0", false);
        decide("100001", LeaveState.GRANTED_WITH_PAY, ASKED_ON);
        decide("100004", LeaveState.REFUSED, ASKED_ON);

        LeaveReport report = f1.get(ReportLeave.class).report(f1.office(ASKED_ON), 2027);
        assertThat(report.count(LeaveState.GRANTED_WITH_PAY)).isEqualTo(1);
        assertThat(report.count(LeaveState.REFUSED)).isEqualTo(1);
        assertThat(report.notRequested()).isEqualTo(1);
        assertThat(report.places()).isEqualTo(3);
        assertThat(report.answered()).isEqualTo(report.asked()).isEqualTo(2);
        LeaveReport earlier = f1.get(ReportLeave.class).report(f1.office(ASKED_ON.minusDays(1)), 2027);
        assertThat(earlier.notRequested()).isEqualTo(3);
    }

    @Test
    void P13_three_people_are_too_few_for_fu() {
        decide("100004", LeaveState.REFUSED, ASKED_ON);

        LeaveReport report = f1.get(ReportLeaveToFu.class)
                .report(f1.f1().installation().caller(ASKED_ON, Role.EXECUTIVE_COMMITTEE), 2027);
        assertThat(report.places()).isNull();
        assertThat(report.rows()).allMatch(row -> row.count() == null);
    }

    @Test
    void E5_a_leader_who_is_a_member_or_has_no_address_is_not_written_to() {
        agree("100001", true);
        PersonId leader = f1.get(PersonFinder.class)
                .find(aKreds().id(), "lis@example.org")
                .id();
        f1.f1()
                .installation()
                .ports()
                .people()
                .keepMemberships(Map.of(
                        leader,
                        List.of(new Membership(leader, aKreds().name(), Period.from(LocalDate.of(2020, 1, 1))))));

        assertThatThrownBy(() -> ask("100001", "3", true)).isInstanceOf(NoLeaderToWriteTo.class);
        assertThat(toLeaders(ASKED_ON)).isEmpty();
        assertThat(state("100001", ASKED_ON)).isEqualTo("NOT_REQUESTED");
    }

    @Test
    void when_the_meeting_begins_what_nobody_answered_is_no_answer() {
        ask("100003", "2", false);
        f1.timeIs("2027-02-09T14:00:00Z");
        assertThat(state("100003", F1Meetings.MEETING_DAY)).isEqualTo("REQUESTED");
        f1.timeIs("2027-02-09T14:15:00Z");

        assertThat(state("100003", F1Meetings.MEETING_DAY)).isEqualTo("NO_ANSWER");
        decide("100003", LeaveState.NOT_NEEDED, F1Meetings.MEETING_DAY);
        assertThat(state("100003", F1Meetings.MEETING_DAY)).isEqualTo("NOT_NEEDED");
        RequestLeave late = f1.get(RequestLeave.class);
        assertThatThrownBy(() -> late.request(
                        f1.office(F1Meetings.MEETING_DAY),
                        new RequestLeave.Request(F1Meetings.MEETING, "100004", new TimeOff(60), false)))
                .isInstanceOf(MeetingIsOver.class);
    }

    @Test
    void E6_requests_for_a_cancelled_meeting_are_void_and_leaders_hear_of_it_only_with_consent() {
        for (String member : List.of("100001", "100003", "100004")) {
            agree(member, true);
            ask(member, "3", member.compareTo("100004") < 0);
            decide(member, LeaveState.GRANTED_WITH_PAY, ASKED_ON);
        }
        assertThat(toLeaders(ASKED_ON)).isEmpty();

        cancel(ASKED_ON);
        assertThat(state("100001", ASKED_ON)).isEqualTo("VOID");
        assertThat(state("100004", ASKED_ON)).isEqualTo("VOID");
        assertThat(toLeaders(ASKED_ON)).as("nobody was told of the meeting").isEmpty();
        assertThatThrownBy(() -> decide("100001", LeaveState.REFUSED, ASKED_ON)).isInstanceOf(MeetingIsCancelled.class);
        LeaveReport report = f1.get(ReportLeave.class).report(f1.office(ASKED_ON), 2027);
        assertThat(report.count(LeaveState.VOID)).isEqualTo(3);
        assertThat(report.places()).isZero();
    }

    @Test
    void E6_a_leader_who_was_asked_is_told_where_the_participant_still_agrees() {
        for (String member : List.of("100001", "100003")) {
            agree(member, true);
            ask(member, "3", true);
        }
        assertThat(toLeaders(ASKED_ON)).hasSize(2);
        agree("100003", false);

        cancel(ASKED_ON);
        assertThat(toLeaders(ASKED_ON)).containsExactly("LEAVE_VOID lis@example.org Anna Prøve 180");
    }

    @Test
    void without_an_invitation_nobody_asks() {
        assertThatThrownBy(() -> ask("100006", "3", false)).isInstanceOf(PersonIsNotInvited.class);
        assertThatThrownBy(() -> decide("100006", LeaveState.REFUSED, ASKED_ON)).isInstanceOf(PersonIsNotInvited.class);
    }
}
