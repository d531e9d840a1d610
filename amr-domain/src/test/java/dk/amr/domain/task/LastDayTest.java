package dk.amr.domain.task;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.IssueToken;
import dk.amr.domain.access.account.LastAdministratorStays;
import dk.amr.domain.access.account.LimitAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.kit.F1;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.kommunegruppe.CancelKommunegruppeMeeting;
import dk.amr.domain.meeting.planning.Facilitators;
import dk.amr.domain.network.AssignFacilitator;
import dk.amr.domain.network.CloseNetwork;
import dk.amr.domain.network.FacilitatorMustBeActive;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LastDayTest {

    private static final LocalDate LAST = LocalDate.of(2027, 8, 31);

    private final F1Meetings f1 = F1Meetings.withKommunegruppeMeeting();

    private void limit(@Nullable LocalDate lastDay) {
        f1.get(LimitAccount.class)
                .limit(
                        f1.f1().installation().caller(F1.DAY, Role.SYSTEM_ADMIN),
                        new LimitAccount.Request(F1Networks.facilitator().login(), lastDay));
    }

    private List<Task> tasks(LocalDate day, TaskKind kind) {
        return f1.get(ListTasks.class).list(f1.office(day)).stream()
                .filter(task -> task.kind() == kind)
                .toList();
    }

    @BeforeEach
    void another_administers() {
        f1.f1().installation().ports().accounts().save(anAccount(1, "kontoret@example.org", Role.SYSTEM_ADMIN));
    }

    @Test
    void E17_a_new_facilitator_is_asked_for_sixty_days_before_until_somebody_comes_after() {
        limit(LAST);

        assertThat(tasks(LAST.minusDays(61), TaskKind.FACILITATOR_NEEDED)).isEmpty();
        assertThat(tasks(LAST.minusDays(60), TaskKind.FACILITATOR_NEEDED))
                .hasSize(2)
                .allMatch(task -> task.due().equals(LAST))
                .extracting(Task::place)
                .containsExactlyInAnyOrder("Skanderborg", "Aarhus");
        assertThat(tasks(LAST.plusDays(5), TaskKind.FACILITATOR_NEEDED)).hasSize(2);

        f1.f1().installation().ports().accounts().save(anAccount(8, "ny@example.org", Role.CONSULTANT));
        f1.get(AssignFacilitator.class)
                .assign(
                        f1.office(LAST),
                        new AssignFacilitator.Request(
                                "Aarhus", NamedColleague.at(new LoginName("ny@example.org")), LAST.plusDays(1), null));
        assertThat(tasks(LAST, TaskKind.FACILITATOR_NEEDED))
                .extracting(Task::place)
                .containsExactly("Skanderborg");
        limit(null);
        assertThat(tasks(LAST, TaskKind.FACILITATOR_NEEDED)).isEmpty();
    }

    @Test
    void E17_nobody_leads_a_network_or_a_meeting_after_their_last_day() {
        limit(LAST);

        assertThatThrownBy(() -> f1.get(AssignFacilitator.class)
                        .assign(
                                f1.office(LAST),
                                new AssignFacilitator.Request(
                                        "Aarhus",
                                        NamedColleague.at(
                                                F1Networks.facilitator().login()),
                                        LAST.plusDays(1),
                                        null)))
                .isInstanceOf(FacilitatorMustBeActive.class);
        NetworkMeeting after = f1.plan(f1.request(
                        slot("2027-09-10", "15:15", "17:15"),
                        AgendaTemplate.STANDARD.forMeeting(120, F1Meetings.VIOLENCE, 30),
                        "Efter ferien"))
                .meeting();
        assertThat(f1.get(Facilitators.class).of(after)).isEmpty();
    }

    @Test
    void E17_the_account_works_through_its_last_day_and_has_no_role_after_it() {
        limit(LAST);
        Account account = f1.f1()
                .installation()
                .ports()
                .accounts()
                .find(F1Networks.facilitator().id())
                .orElseThrow();

        assertThat(account.withPasswordHash("hash").maySignIn(LAST)).isTrue();
        assertThat(account.withPasswordHash("hash").maySignIn(LAST.plusDays(1))).isFalse();
        assertThat(account.asCaller(Door.PAGE, LAST).roles()).containsExactly(Role.CONSULTANT);
        assertThat(account.asCaller(Door.PAGE, LAST.plusDays(1)).roles()).isEmpty();
    }

    @Test
    void E17_a_token_stops_the_next_midnight() {
        Caller admin = f1.f1().installation().caller(F1.DAY, Role.SYSTEM_ADMIN);
        String token =
                f1.get(IssueToken.class).issue(admin, F1Networks.facilitator().login());
        limit(LAST);

        f1.timeIs("2027-08-31T21:59:59Z");
        assertThat(f1.get(Doorkeeper.class).byToken(token)).isPresent();
        f1.timeIs("2027-08-31T22:00:00Z");
        assertThat(f1.get(Doorkeeper.class).byToken(token)).isEmpty();
    }

    @Test
    void the_last_administrator_without_a_last_day_stays() {
        Caller commands = Caller.of(
                new AccountId(CountingIds.id(99)), aKreds().id(), Set.of(Role.SYSTEM_ADMIN), Door.COMMAND, F1.DAY);

        assertThatThrownBy(() -> f1.get(LimitAccount.class)
                        .limit(commands, new LimitAccount.Request(new LoginName("kontoret@example.org"), LAST)))
                .isInstanceOf(LastAdministratorStays.class);
    }

    @Test
    void P19_a_meeting_that_is_near_is_to_be_invited_to() {
        f1.plan(f1.request(slot("2027-02-09", "15:15", "17:15")));

        assertThat(tasks(LocalDate.of(2027, 1, 12), TaskKind.INVITE_DUE)).isEmpty();
        assertThat(tasks(LocalDate.of(2027, 1, 13), TaskKind.INVITE_DUE))
                .singleElement()
                .satisfies(task -> assertThat(task.due()).isEqualTo(LocalDate.of(2027, 1, 19)));
        f1.invite(F1Meetings.INVITED_ON);
        assertThat(tasks(F1Meetings.INVITED_ON, TaskKind.INVITE_DUE)).isEmpty();
    }

    @Test
    void a_meeting_that_is_past_is_to_be_settled() {
        f1.plan(f1.request(slot("2027-02-09", "15:15", "17:15")));
        f1.invite(F1Meetings.INVITED_ON);

        assertThat(tasks(F1Meetings.MEETING_DAY, TaskKind.MEETING_TO_SETTLE)).isEmpty();
        assertThat(tasks(F1Meetings.MEETING_DAY.plusDays(1), TaskKind.MEETING_TO_SETTLE))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.due()).isEqualTo(F1Meetings.MEETING_DAY);
                    assertThat(task.place()).isEqualTo("Skanderborg");
                });
    }

    @Test
    void E6_a_meeting_after_a_cancelled_kommunegruppemeeting_is_to_be_settled() {
        f1.plan(f1.request(slot("2027-02-09", "15:15", "17:15")));
        f1.get(CancelKommunegruppeMeeting.class)
                .cancel(
                        f1.office(F1Meetings.PLANNED_ON),
                        new CancelKommunegruppeMeeting.Request(F1Meetings.MEETING, null));

        assertThat(tasks(F1Meetings.PLANNED_ON, TaskKind.MEETING_TO_SETTLE)).hasSize(1);
    }

    @Test
    void E22_a_meeting_after_the_last_day_of_its_network_is_to_be_settled() {
        f1.plan(f1.request(slot("2027-02-09", "15:15", "17:15")));
        f1.get(CloseNetwork.class)
                .close(
                        f1.office(F1Meetings.PLANNED_ON),
                        new CloseNetwork.Request("Skanderborg", LocalDate.of(2027, 1, 31), null));

        assertThat(tasks(F1Meetings.PLANNED_ON, TaskKind.MEETING_TO_SETTLE)).hasSize(1);
    }
}
