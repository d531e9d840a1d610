package dk.amr.domain.report.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.year.MeetingYear;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.report.Ratio;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AttendanceReportTest {

    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

    private final MeetingYear year = new MeetingYear();

    private AttendanceReport office(LocalDate day) {
        return year.f1().get(ReportAttendance.class).report(year.caller(day, Role.OFFICE_ADMIN), 2027);
    }

    private AttendanceReport fu() {
        return year.f1().get(ReportAttendanceToFu.class).report(year.caller(DAY, Role.EXECUTIVE_COMMITTEE), 2027);
    }

    private static PersonId person(int number) {
        return new PersonId(CountingIds.id(number));
    }

    private void came(NetworkMeeting meeting, int from, int to) {
        IntStream.rangeClosed(from, to)
                .forEach(number -> year.attends(meeting, person(number), Presence.PRESENT, null));
    }

    private NetworkMeeting february(String network) {
        return year.meeting(network, "2027-02-09", MeetingStatus.HELD);
    }

    @Test
    void SC5_two_of_three_came() {
        NetworkMeeting meeting = february("Skanderborg");
        came(meeting, 1, 1);
        year.attends(meeting, person(3), Presence.REGRETS, RegretReason.OTHER);
        year.attends(meeting, person(4), Presence.PARTIAL, null);
        AttendanceReport report = office(LocalDate.of(2027, 2, 9));

        assertThat(report.networks()).extracting(AttendanceReport.Row::name).containsExactly("Skanderborg", "Aarhus");
        assertThat(report.networks().getFirst().ratio()).contains(new Ratio(2, 3));
        assertThat(report.networks().getFirst().regrets())
                .containsEntry(RegretReason.OTHER, 1)
                .containsEntry(RegretReason.AWAY, 0);
        assertThat(report.total().ratio().map(each -> each.in(Language.ENGLISH)))
                .contains("2/3 (66.7 %)");
        assertThat(office(LocalDate.of(2027, 2, 8)).total().meetings()).isZero();
    }

    @Test
    void every_way_of_not_coming_is_counted() {
        NetworkMeeting meeting = february("Skanderborg");
        year.attends(meeting, person(1), Presence.NO_SHOW, null);
        year.attends(meeting, person(2), Presence.REGRETS, RegretReason.NO_LEADER_SUPPORT);
        year.invite(meeting, person(3), LocalDate.of(2027, 2, 1));
        year.invite(meeting, person(4), null);
        came(year.meeting("Skanderborg", "2027-05-11", MeetingStatus.PLANNED), 1, 1);

        assertThat(office(DAY).total())
                .isEqualTo(new AttendanceReport.Row(
                        "",
                        1,
                        3,
                        0,
                        Map.of(
                                RegretReason.AT_WORK, 0,
                                RegretReason.NO_LEADER_SUPPORT, 1,
                                RegretReason.AWAY, 0,
                                RegretReason.OTHER, 0),
                        1,
                        1));
    }

    @Test
    void SC9_fu_sees_small_networks_together() {
        came(february("Skanderborg"), 1, 6);
        year.f1().establish("Samsø", F1.DAY);
        came(february("Samsø"), 11, 12);
        came(february("Aarhus"), 21, 29);

        assertThat(fu().networks())
                .extracting(AttendanceReport.Row::name, AttendanceReport.Row::present, AttendanceReport.Row::meetings)
                .containsExactly(tuple("Samsø/Skanderborg", 8, 2), tuple("Aarhus", 9, 1));
        assertThat(fu().total().ratio()).contains(new Ratio(17, 17));
    }

    @Test
    void P13_two_people_at_four_meetings_are_still_two_people() {
        List.of("2027-02-09", "2027-03-09", "2027-05-11", "2027-09-14")
                .forEach(day -> came(year.meeting("Skanderborg", day, MeetingStatus.HELD), 1, 2));

        assertThat(fu().networks().getFirst())
                .isEqualTo(new AttendanceReport.Row("Skanderborg", 4, null, null, null, null, null));
        assertThat(fu().total().ratio()).isEmpty();
        assertThat(office(DAY).total().ratio()).contains(new Ratio(8, 8));
    }

    @Test
    void P13_fu_sees_no_reason_that_is_that_of_a_few_nor_can_subtract_it() {
        NetworkMeeting skanderborg = february("Skanderborg");
        came(skanderborg, 1, 5);
        year.attends(skanderborg, person(6), Presence.REGRETS, RegretReason.NO_LEADER_SUPPORT);
        NetworkMeeting aarhus = february("Aarhus");
        came(aarhus, 21, 25);
        IntStream.rangeClosed(26, 30)
                .forEach(number ->
                        year.attends(aarhus, person(number), Presence.REGRETS, RegretReason.NO_LEADER_SUPPORT));

        assertThat(fu().networks())
                .extracting(AttendanceReport.Row::name, AttendanceReport.Row::noLeaderSupport)
                .containsExactly(tuple("Skanderborg", null), tuple("Aarhus", 5));
        assertThat(fu().networks().getFirst().regrets()).isNull();
        assertThat(fu().networks().getFirst().ratio()).contains(new Ratio(5, 6));
        assertThat(fu().total().noLeaderSupport()).isNull();
        assertThat(office(DAY).total().noLeaderSupport()).isEqualTo(6);
    }

    @Test
    void P13_where_two_are_silent_their_sum_is_told_when_it_tells_about_nobody() {
        for (String network : List.of("Skanderborg", "Aarhus")) {
            NetworkMeeting meeting = february(network);
            int first = network.length() * 100;
            came(meeting, first, first + 4);
            IntStream.rangeClosed(first + 5, first + 7)
                    .forEach(number -> year.attends(meeting, person(number), Presence.REGRETS, RegretReason.AT_WORK));
        }

        assertThat(fu().networks()).extracting(AttendanceReport.Row::regrets).containsOnlyNulls();
        assertThat(fu().total().regrets()).containsEntry(RegretReason.AT_WORK, 6);
    }

    @Test
    void the_offices_report_is_not_for_fu() {
        assertThatThrownBy(() ->
                        year.f1().get(ReportAttendance.class).report(year.caller(DAY, Role.EXECUTIVE_COMMITTEE), 2027))
                .isInstanceOf(MayNotBeDone.class);
    }
}
