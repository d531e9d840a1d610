package dk.amr.domain.meeting.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Gate;
import dk.amr.domain.calendar.FreeDays;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryPorts;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.meeting.MeetingFixture;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingRepository;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.shared.InvalidValue;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LookAtYearTest {

    private final MeetingYear year = new MeetingYear();

    private YearPlan plan(LocalDate day) {
        return year.f1().get(LookAtYear.class).look(year.leader(day), 2027);
    }

    private List<Proposal> proposals(LocalDate day) {
        return plan(day).networks().getFirst().proposals();
    }

    private KommunegruppeMeeting group(String day) {
        return year.group("Skanderborg", day, KommunegruppeMeeting.State.PLANNED);
    }

    private static Proposal after(KommunegruppeMeeting meeting, String from, String to) {
        return new Proposal.AfterKommunegruppeMeeting(
                meeting.id(), MeetingFixture.slot(meeting.slot().day().toString(), from, to));
    }

    @Test
    void S36_it_proposes_times_right_after_coming_kommunegruppemoeder() {
        KommunegruppeMeeting may = group("2027-05-11");
        KommunegruppeMeeting june = group("2027-06-08");
        group("2027-09-14");

        assertThat(proposals(F1.DAY)).containsExactly(after(may, "15:15", "17:15"), after(june, "15:15", "17:15"));
    }

    @Test
    void E23_it_stays_away_from_kristi_himmelfart_and_from_school_holidays() {
        group("2027-05-06");
        group("2027-10-19");
        KommunegruppeMeeting november = group("2027-11-16");

        assertThat(proposals(F1.DAY))
                .startsWith(after(november, "15:15", "17:15"))
                .hasSize(2);
    }

    @Test
    void P19_there_are_three_weeks_to_invite() {
        KommunegruppeMeeting february = group("2027-02-09");

        assertThat(proposals(LocalDate.of(2027, 1, 19))).startsWith(after(february, "15:15", "17:15"));
        assertThat(proposals(LocalDate.of(2027, 1, 20))).first().isInstanceOf(Proposal.KommunegruppeMeetingFirst.class);
    }

    @Test
    void one_that_is_cancelled_or_followed_already_is_not_proposed() {
        year.group("Skanderborg", "2027-02-09", KommunegruppeMeeting.State.CANCELLED);
        KommunegruppeMeeting may = group("2027-05-11");
        KommunegruppeMeeting june = group("2027-06-08");
        year.meeting("Skanderborg", "2027-05-11", MeetingStatus.PLANNED, may);

        assertThat(proposals(F1.DAY)).containsExactly(after(june, "15:15", "17:15"));
    }

    @Test
    void a_meeting_that_is_planned_is_not_proposed_again_though_nobody_is_invited_yet() {
        year.meeting("Skanderborg", "2027-03-09", MeetingStatus.PLANNED);
        year.meeting("Skanderborg", "2027-05-11", MeetingStatus.PLANNED);
        group("2027-06-08");

        assertThat(plan(F1.DAY).networks().getFirst().cadence().missing()).isEqualTo(2);
        assertThat(proposals(F1.DAY)).isEmpty();
    }

    @Test
    void S33_with_no_kommunegruppemoede_left_one_must_be_planned_first() {
        List<Proposal> proposals = proposals(LocalDate.of(2027, 8, 1));

        assertThat(proposals)
                .singleElement()
                .isInstanceOfSatisfying(Proposal.KommunegruppeMeetingFirst.class, first -> {
                    assertThat(first.missing()).isEqualTo(2);
                    assertThat(first.days())
                            .hasSize(2)
                            .isSorted()
                            .allMatch(day -> day.getDayOfWeek().getValue() >= 2
                                    && day.getDayOfWeek().getValue() <= 4
                                    && !FreeDays.isToBeAvoided(day));
                    assertThat(first.days()
                                    .getFirst()
                                    .until(first.days().getLast())
                                    .toTotalMonths())
                            .isPositive();
                });
    }

    @Test
    void late_in_the_year_there_is_no_day_left_to_propose() {
        assertThat(proposals(LocalDate.of(2027, 12, 20)))
                .containsExactly(new Proposal.KommunegruppeMeetingFirst(2, List.of()));
        assertThat(proposals(LocalDate.of(2027, 12, 31))).isEmpty();
    }

    @Test
    void a_network_with_enough_meetings_and_none_planned_is_offered_one_more_up_to_four() {
        KommunegruppeMeeting november = group("2027-11-16");
        List.of("2027-01-12", "2027-02-09", "2027-03-09")
                .forEach(day -> year.meeting("Skanderborg", day, MeetingStatus.HELD));
        assertThat(proposals(LocalDate.of(2027, 8, 1))).containsExactly(after(november, "15:15", "17:15"));

        year.meeting("Skanderborg", "2027-04-13", MeetingStatus.HELD);
        assertThat(proposals(LocalDate.of(2027, 8, 1))).isEmpty();
    }

    @Test
    void it_shows_what_is_there_and_when_people_are_away() {
        KommunegruppeMeeting february = group("2027-02-09");
        NetworkMeeting meeting = year.meeting("Skanderborg", "2027-02-09", MeetingStatus.INVITED, february);
        YearPlan plan = plan(LocalDate.of(2027, 2, 10));

        assertThat(plan.networks()).extracting(each -> each.name().value()).containsExactly("Skanderborg", "Aarhus");
        assertThat(plan.networks().getFirst().meetings())
                .containsExactly(new NetworkPlan.Line(meeting.id(), meeting.slot(), null, MeetingStatus.INVITED, true));
        assertThat(plan.networks().getFirst().kommunegruppeMeetings())
                .containsExactly(
                        new NetworkPlan.GroupLine(february.id(), february.slot(), KommunegruppeMeeting.State.PLANNED));
        assertThat(plan.networks().getFirst().cadence().status()).isEqualTo(CadenceStatus.AT_RISK);
        assertThat(plan.networks().getLast().meetings()).isEmpty();
        assertThat(plan.months()).hasSize(12);
    }

    @Test
    void a_year_is_four_digits() {
        assertThatThrownBy(() -> year.f1().get(LookAtYear.class).look(year.leader(F1.DAY), 27))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void it_reads_the_year_in_four_queries_however_many_networks_there_are() {
        year.f1().establish("Samsø", F1.DAY);
        List<String> queries = new ArrayList<>();
        InMemoryPorts ports = year.f1().installation().ports();
        NetworkYears years = new NetworkYears(
                counted(NetworkRepository.class, ports.networks(), queries),
                counted(KommunegruppeRepository.class, ports.kommunegrupper(), queries),
                counted(MeetingRepository.class, ports.meetings(), queries));
        YearPlan plan = new LookAtYear(
                        year.f1().get(Gate.class),
                        years,
                        counted(KommunegruppeMeetingRepository.class, ports.kommunegruppeMeetings(), queries))
                .look(year.leader(F1.DAY), 2027);

        assertThat(plan.networks()).hasSize(3);
        assertThat(queries).containsExactlyInAnyOrder("names", "ofKreds", "outlinesBetween", "between");
    }

    private static <T> T counted(Class<T> port, T real, List<String> queries) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    queries.add(method.getName());
                    return method.invoke(real, arguments);
                }));
    }
}
