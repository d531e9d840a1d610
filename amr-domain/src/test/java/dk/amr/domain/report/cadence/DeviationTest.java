package dk.amr.domain.report.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.year.MeetingYear;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeviationTest {

    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

    private final MeetingYear year = new MeetingYear();

    private List<Deviation> report() {
        return year.f1().get(ReportDeviations.class).report(year.caller(DAY, Role.OFFICE_MANAGER), 2027);
    }

    @Test
    void S36_a_meeting_right_after_a_held_kommunegruppemoede_is_in_order() {
        KommunegruppeMeeting held = year.group("Skanderborg", "2027-02-09", KommunegruppeMeeting.State.HELD);
        KommunegruppeMeeting planned = year.group("Skanderborg", "2027-05-11", KommunegruppeMeeting.State.PLANNED);
        year.meeting("Skanderborg", "2027-02-09", MeetingStatus.HELD, held);
        year.meeting("Skanderborg", "2027-05-11", MeetingStatus.PLANNED, planned);

        assertThat(report()).isEmpty();
    }

    @Test
    void D5_one_without_a_kommunegruppemoede_is_listed_with_its_reason() {
        year.meeting("Aarhus", "2027-03-09", MeetingStatus.HELD);
        year.meeting("Aarhus", "2027-04-13", MeetingStatus.CANCELLED);

        assertThat(report())
                .extracting(
                        each -> each.network().value(),
                        Deviation::status,
                        Deviation::kind,
                        each -> each.reason().text())
                .containsExactly(tuple(
                        "Aarhus",
                        MeetingStatus.CLOSED,
                        Deviation.Kind.NO_PREDECESSOR,
                        "lokalet var kun ledigt den dag"));
    }

    @Test
    void D5_each_other_deviation_is_told_apart_in_the_order_of_time() {
        KommunegruppeMeeting earlier = year.group("Skanderborg", "2027-02-08", KommunegruppeMeeting.State.HELD);
        KommunegruppeMeeting cancelled = year.group("Aarhus", "2027-05-11", KommunegruppeMeeting.State.CANCELLED);
        KommunegruppeMeeting notHeld = year.group("Aarhus", "2027-03-09", KommunegruppeMeeting.State.PLANNED);
        year.meeting("Aarhus", "2027-05-11", MeetingStatus.INVITED, cancelled);
        year.meeting("Aarhus", "2027-03-09", MeetingStatus.HELD, notHeld);
        year.meeting("Skanderborg", "2027-02-09", MeetingStatus.HELD, earlier);

        assertThat(report())
                .extracting(Deviation::kind)
                .containsExactly(
                        Deviation.Kind.OTHER_DAY,
                        Deviation.Kind.PREDECESSOR_NOT_HELD,
                        Deviation.Kind.PREDECESSOR_CANCELLED);
    }

    @Test
    void D5_what_comes_before_may_lie_in_an_earlier_year() {
        year.meeting(
                "Skanderborg",
                "2027-01-12",
                MeetingStatus.HELD,
                year.group("Skanderborg", "2026-12-15", KommunegruppeMeeting.State.HELD));
        year.meeting(
                "Aarhus",
                "2027-12-14",
                MeetingStatus.HELD,
                year.group("Aarhus", "2025-12-09", KommunegruppeMeeting.State.HELD));

        assertThat(report())
                .extracting(Deviation::kind)
                .containsExactly(Deviation.Kind.OTHER_DAY, Deviation.Kind.OTHER_DAY);
    }

    @Test
    void fu_is_not_told() {
        assertThatThrownBy(() ->
                        year.f1().get(ReportDeviations.class).report(year.caller(DAY, Role.EXECUTIVE_COMMITTEE), 2027))
                .isInstanceOf(MayNotBeDone.class);
    }
}
