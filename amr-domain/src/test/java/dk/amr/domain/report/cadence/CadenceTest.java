package dk.amr.domain.report.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.year.Cadence;
import dk.amr.domain.meeting.year.CadenceStatus;
import dk.amr.domain.meeting.year.MeetingYear;
import dk.amr.domain.network.CloseNetwork;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CadenceTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2027, 12, 31);

    private final MeetingYear year = new MeetingYear();

    private Map<String, Cadence> on(LocalDate day) {
        return year
                .f1()
                .get(ReportCadence.class)
                .report(year.caller(day, Role.EXECUTIVE_COMMITTEE), 2027)
                .networks()
                .stream()
                .collect(Collectors.toMap(
                        CadenceReport.Row::network, CadenceReport.Row::cadence, (one, other) -> other, TreeMap::new));
    }

    private Cadence skanderborg(String day) {
        return on(LocalDate.parse(day)).get("Skanderborg");
    }

    private void held(String network, String... days) {
        Stream.of(days).forEach(day -> year.meeting(network, day, MeetingStatus.HELD));
    }

    @Test
    void SC9_three_meetings_are_within_none_is_under_and_five_are_over() {
        year.f1().establish("Samsø", LocalDate.of(2027, 7, 1));
        held("Skanderborg", "2027-02-09", "2027-05-11", "2027-11-16");
        year.meeting("Skanderborg", "2027-09-14", MeetingStatus.CANCELLED);
        held("Aarhus", "2027-01-12", "2027-03-09", "2027-05-11", "2027-09-14", "2027-11-16");

        assertThat(on(NEW_YEARS_EVE))
                .containsExactly(
                        entry("Aarhus", new Cadence(5, 0, 0, 2, 4, CadenceStatus.OVER, 0, null)),
                        entry("Samsø", new Cadence(0, 0, 0, 1, 4, CadenceStatus.UNDER, 1, null)),
                        entry("Skanderborg", new Cadence(3, 0, 0, 2, 4, CadenceStatus.WITHIN, 0, null)));
    }

    @Test
    void SC9_the_networks_stand_in_the_order_of_the_danish_alphabet() {
        year.f1().establish("Samsø", LocalDate.of(2027, 7, 1));

        assertThat(year.f1()
                        .get(ReportCadence.class)
                        .report(year.caller(NEW_YEARS_EVE, Role.KREDS_CHAIR), 2027)
                        .networks())
                .extracting(CadenceReport.Row::network)
                .containsExactly("Samsø", "Skanderborg", "Aarhus");
    }

    @Test
    void SC5_after_the_first_meeting_the_cadence_is_one() {
        held("Skanderborg", "2027-02-09");

        assertThat(skanderborg("2027-02-08").held()).isZero();
        assertThat(skanderborg("2027-02-08").planned()).isEqualTo(1);
        assertThat(skanderborg("2027-02-09"))
                .isEqualTo(new Cadence(1, 0, 0, 2, 4, CadenceStatus.AT_RISK, 1, NEW_YEARS_EVE));
    }

    @Test
    void E6_after_a_cancellation_one_more_is_needed() {
        held("Skanderborg", "2027-02-09");
        NetworkMeeting september = year.meeting("Skanderborg", "2027-09-14", MeetingStatus.INVITED);
        assertThat(skanderborg("2027-09-10")).isEqualTo(new Cadence(1, 1, 1, 2, 4, CadenceStatus.ON_TRACK, 0, null));

        year.f1()
                .installation()
                .ports()
                .meetings()
                .save(september.cancelled(LocalDate.of(2027, 9, 10), CancelReason.TOO_FEW));
        assertThat(skanderborg("2027-09-10"))
                .isEqualTo(new Cadence(1, 0, 0, 2, 4, CadenceStatus.AT_RISK, 1, NEW_YEARS_EVE));
    }

    @Test
    void rule_4_8_only_what_people_are_invited_to_counts_in_the_forecast() {
        held("Skanderborg", "2027-02-09");
        NetworkMeeting september = year.meeting("Skanderborg", "2027-09-14", MeetingStatus.PLANNED);
        assertThat(skanderborg("2027-08-10"))
                .isEqualTo(new Cadence(1, 1, 0, 2, 4, CadenceStatus.AT_RISK, 1, NEW_YEARS_EVE));

        year.f1().installation().ports().meetings().save(september.invited(LocalDate.of(2027, 8, 10)));
        assertThat(skanderborg("2027-08-10")).isEqualTo(new Cadence(1, 1, 1, 2, 4, CadenceStatus.ON_TRACK, 0, null));
    }

    @Test
    void what_is_past_and_was_not_settled_counts_nowhere() {
        year.meeting("Skanderborg", "2027-09-14", MeetingStatus.INVITED);

        assertThat(skanderborg("2027-09-14").planned()).isEqualTo(1);
        assertThat(skanderborg("2027-09-15").planned()).isZero();
    }

    @Test
    void P3_a_network_that_is_closed_has_its_meetings_before_that() {
        year.f1()
                .get(CloseNetwork.class)
                .close(
                        year.f1().office(F1.DAY),
                        new CloseNetwork.Request("Skanderborg", LocalDate.of(2027, 6, 30), null));
        year.meeting("Skanderborg", "2027-09-14", MeetingStatus.PLANNED);

        assertThat(skanderborg("2027-06-29"))
                .isEqualTo(new Cadence(0, 0, 0, 1, 4, CadenceStatus.AT_RISK, 1, LocalDate.of(2027, 6, 30)));
        assertThat(skanderborg("2027-06-30").status()).isEqualTo(CadenceStatus.UNDER);
    }

    @Test
    void P3_the_minimum_falls_with_the_whole_months_that_are_left() {
        year.f1().establish("Samsø", LocalDate.of(2027, 7, 2));

        assertThat(on(NEW_YEARS_EVE).get("Samsø")).isEqualTo(new Cadence(0, 0, 0, 0, 4, CadenceStatus.WITHIN, 0, null));
    }

    @Test
    void a_network_that_was_not_active_in_the_year_is_not_in_it() {
        year.f1().establish("Samsø", LocalDate.of(2028, 1, 1));

        assertThat(on(NEW_YEARS_EVE)).doesNotContainKey("Samsø");
    }
}
