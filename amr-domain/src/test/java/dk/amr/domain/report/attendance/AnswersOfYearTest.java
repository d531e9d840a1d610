package dk.amr.domain.report.attendance;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.evaluation.Dimension;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.evaluation.Marks;
import dk.amr.domain.meeting.year.MeetingYear;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of the answers of a year, so that nobody's own can be made out (D25). */
final class AnswersOfYearTest {

    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

    private final MeetingYear year = new MeetingYear();

    private EvaluationTally told(LocalDate day) {
        return year.f1()
                .get(ReportAttendance.class)
                .report(year.caller(day, Role.OFFICE_ADMIN), 2027)
                .evaluation();
    }

    private EvaluationTally told() {
        return told(DAY);
    }

    private NetworkMeeting held(String network, String day) {
        return year.meeting(network, day, MeetingStatus.HELD);
    }

    private void answered(NetworkMeeting meeting, int people, int mark) {
        answered(meeting.kreds(), meeting, people, mark);
    }

    private void answered(KredsId kreds, NetworkMeeting meeting, int people, int mark) {
        Marks marks = new Marks(
                Arrays.stream(Dimension.values()).collect(Collectors.toMap(dimension -> dimension, dimension -> mark)));
        IntStream.range(0, people)
                .forEach(each -> year.f1().installation().ports().evaluations().count(kreds, meeting.id(), marks));
    }

    @Test
    void where_nobody_answered_there_is_nothing() {
        held("Skanderborg", "2027-02-09");

        assertThat(told()).isEqualTo(EvaluationTally.empty());
    }

    @Test
    void a_meeting_with_five_answers_counts() {
        answered(held("Skanderborg", "2027-02-09"), 4, 5);
        answered(year.meeting("Aarhus", "2027-02-09", MeetingStatus.CLOSED), 5, 3);

        assertThat(told().answers()).isEqualTo(5);
        assertThat(told().mean(Dimension.EFFECT)).hasValue(3.0);
    }

    @Test
    void meetings_with_five_answers_are_added_up() {
        answered(held("Skanderborg", "2027-02-09"), 5, 5);
        answered(held("Aarhus", "2027-05-11"), 10, 2);

        assertThat(told().answers()).isEqualTo(15);
        assertThat(told().mean(Dimension.QUALITY).orElseThrow()).isCloseTo(3.0, within(0.001));
    }

    @Test
    void two_small_meetings_count_together() {
        answered(held("Skanderborg", "2027-02-09"), 3, 5);
        answered(held("Aarhus", "2027-05-11"), 3, 2);

        assertThat(told().answers()).isEqualTo(6);
        assertThat(told().mean(Dimension.ROLE_CLARITY)).hasValue(3.5);
    }

    @Test
    void small_meetings_with_four_answers_between_them_are_left_out() {
        answered(held("Skanderborg", "2027-02-09"), 2, 5);
        answered(held("Aarhus", "2027-05-11"), 2, 2);

        assertThat(told()).isEqualTo(EvaluationTally.empty());
    }

    @Test
    void a_small_meeting_alone_is_left_out() {
        answered(held("Skanderborg", "2027-02-09"), 4, 5);

        assertThat(told()).isEqualTo(EvaluationTally.empty());
    }

    @Test
    void a_small_meeting_beside_one_that_is_shown_is_left_out() {
        answered(held("Skanderborg", "2027-02-09"), 6, 4);
        answered(held("Aarhus", "2027-05-11"), 1, 1);

        assertThat(told().answers()).isEqualTo(6);
        assertThat(told().mean(Dimension.COMPETENCE)).hasValue(4.0);
    }

    @Test
    void the_reports_of_two_days_do_not_tell_a_small_meeting_between_them() {
        answered(held("Skanderborg", "2027-05-11"), 3, 2);
        answered(held("Aarhus", "2027-02-09"), 3, 5);
        answered(held("Skanderborg", "2027-09-14"), 1, 1);
        answered(held("Aarhus", "2027-11-09"), 4, 4);

        assertThat(told(LocalDate.of(2027, 5, 10))).isEqualTo(EvaluationTally.empty());
        assertThat(told(LocalDate.of(2027, 5, 11)).answers()).isEqualTo(6);
        assertThat(told(LocalDate.of(2027, 11, 8))).isEqualTo(told(LocalDate.of(2027, 5, 11)));
        assertThat(told(LocalDate.of(2027, 11, 9)).answers()).isEqualTo(11);
    }

    @Test
    void only_meetings_of_the_year_that_were_held_by_the_day_count() {
        answered(held("Skanderborg", "2026-12-08"), 5, 5);
        answered(held("Skanderborg", "2027-05-11"), 5, 2);
        answered(held("Skanderborg", "2028-01-11"), 5, 5);
        answered(year.meeting("Aarhus", "2027-05-11", MeetingStatus.INVITED), 5, 5);

        assertThat(told(LocalDate.of(2027, 5, 10))).isEqualTo(EvaluationTally.empty());
        assertThat(told(LocalDate.of(2027, 5, 11)).answers()).isEqualTo(5);
        assertThat(told(LocalDate.of(2028, 12, 31)).mean(Dimension.EFFECT)).hasValue(2.0);
    }

    @Test
    void every_kreds_has_its_own() {
        NetworkMeeting meeting = held("Skanderborg", "2027-02-09");
        answered(meeting, 5, 2);
        answered(anotherKreds().id(), meeting, 5, 5);
        Caller other = Caller.of(
                new AccountId(CountingIds.id(8)), anotherKreds().id(), Set.of(Role.OFFICE_ADMIN), Door.PAGE, DAY);

        assertThat(meeting.kreds()).isEqualTo(aKreds().id());
        assertThat(told().mean(Dimension.EFFECT)).hasValue(2.0);
        assertThat(year.f1().get(ReportAttendance.class).report(other, 2027).evaluation())
                .isEqualTo(EvaluationTally.empty());
    }

    @Test
    void fu_is_told_the_same() {
        answered(held("Skanderborg", "2027-02-09"), 3, 5);
        answered(held("Aarhus", "2027-05-11"), 3, 2);

        assertThat(year.f1()
                        .get(ReportAttendanceToFu.class)
                        .report(year.caller(DAY, Role.EXECUTIVE_COMMITTEE), 2027)
                        .evaluation())
                .isEqualTo(told());
    }
}
