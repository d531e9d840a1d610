package dk.amr.domain.meeting.planning;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.meeting.MeetingFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.network.FacilitatorMustBeActive;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.network.SeveralAreCalledThat;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who stands beside the facilitator of a meeting is named by e-mail address or by name. */
final class NamedCoFacilitatorTest {

    private static final LocalDate LATER = LocalDate.of(2027, 1, 25);

    private final F1Meetings f1 = F1Meetings.planned();
    private final Account bo = kept(8, "bo@example.org", "Bo Dam");
    private final Account ida = kept(9, "ida@example.org", "Ida Å");

    private Account kept(int number, String login, String called) {
        Account account = anAccount(number, login, Role.CONSULTANT).called(new StaffName(called));
        f1.f1().installation().ports().accounts().save(account);
        return account;
    }

    private void revise(String named, String place, @Nullable Version seen) {
        f1.get(ReviseMeeting.class)
                .revise(
                        f1.office(LATER),
                        new ReviseMeeting.Request(
                                F1Meetings.MEETING,
                                new Place(place),
                                f1.meeting().agenda(),
                                NamedColleague.of(named),
                                null,
                                Note.empty(),
                                seen));
    }

    @Test
    void a_meeting_is_planned_and_revised_with_a_colleague_who_is_named() {
        PlanMeeting.Request alone =
                f1.request(slot("2027-05-11", "15:15", "17:15"), f1.meeting().agenda(), "Ferie");
        PlanMeeting.Planned planned = f1.plan(new PlanMeeting.Request(
                alone.network(),
                alone.slot(),
                alone.after(),
                alone.reason(),
                alone.place(),
                NamedColleague.of("bo dam"),
                alone.agenda()));
        revise("IDA å", "Rådhuset", null);

        assertThat(planned.meeting().coFacilitator()).isEqualTo(bo.id());
        assertThat(f1.meeting().coFacilitator()).isEqualTo(ida.id());
        assertThat(f1.look(LATER).coFacilitator()).isEqualTo(ida.owner());
    }

    @Test
    void nobody_of_the_name_and_two_of_it_are_refused() {
        kept(10, "bodam@example.org", "bo dam");

        assertThatThrownBy(() -> revise("Ingen Sådan", "Rådhuset", null)).isInstanceOf(FacilitatorMustBeActive.class);
        assertThatThrownBy(() -> revise("Bo Dam", "Rådhuset", null)).isInstanceOf(SeveralAreCalledThat.class);
    }

    @Test
    void E9_whoever_comes_late_is_told_of_another_colleague_and_not_of_the_same_one_written_otherwise() {
        Version seen = f1.meeting().version();
        revise("Bo Dam", "Rådhuset", seen);

        assertThatThrownBy(() -> revise("bo@example.org", "Biblioteket", seen))
                .isInstanceOfSatisfying(
                        MeetingChangedMeanwhile.class,
                        stale -> assertThat(stale.differences())
                                .extracting(MeetingChangedMeanwhile.Difference::field)
                                .containsExactly("place"));
        assertThatThrownBy(() -> revise("ida å", "Rådhuset", seen))
                .isInstanceOfSatisfying(
                        MeetingChangedMeanwhile.class,
                        stale -> assertThat(stale.differences())
                                .containsExactly(new MeetingChangedMeanwhile.Difference(
                                        "coFacilitator",
                                        new Sentence("medfacilitator", "co-facilitator"),
                                        "ida å",
                                        "Bo Dam (bo@example.org)")));
        assertThatThrownBy(() -> revise("Ingen Sådan", "Rådhuset", seen))
                .isInstanceOfSatisfying(
                        MeetingChangedMeanwhile.class,
                        stale -> assertThat(
                                        stale.differences().getFirst().yours().danish())
                                .isEqualTo("Ingen Sådan"));
    }
}
