package dk.amr.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.meeting.leave.LeaveState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LeaveCellsTest {

    private static LeaveReport report(int people, int notRequested, Map<LeaveState, Integer> counts) {
        int answered = counts.entrySet().stream()
                .filter(each -> each.getKey().isAnswer())
                .mapToInt(Map.Entry::getValue)
                .sum();
        int asked =
                answered + counts.getOrDefault(LeaveState.REQUESTED, 0) + counts.getOrDefault(LeaveState.NO_ANSWER, 0);
        return new LeaveReport(
                2027,
                LocalDate.of(2027, 12, 31),
                people,
                asked + notRequested + counts.getOrDefault(LeaveState.NOT_NEEDED, 0),
                notRequested,
                asked,
                answered,
                Arrays.stream(LeaveState.values())
                        .map(state -> new LeaveReport.Row(state, counts.getOrDefault(state, 0)))
                        .toList());
    }

    @Test
    void large_figures_are_shown_as_they_are() {
        LeaveReport large = report(30, 6, Map.of(LeaveState.GRANTED_WITH_PAY, 20, LeaveState.REFUSED, 5));

        assertThat(LeaveCells.shown(large)).isEqualTo(large);
    }

    @Test
    void P13_few_refusals_cannot_be_reckoned_from_the_rest() {
        LeaveReport shown = LeaveCells.shown(report(
                30,
                6,
                Map.of(
                        LeaveState.GRANTED_WITH_PAY,
                        20,
                        LeaveState.SHIFT_SWAP,
                        1,
                        LeaveState.UNION_BUYOUT,
                        4,
                        LeaveState.REFUSED,
                        2)));

        assertThat(shown.count(LeaveState.REFUSED)).isNull();
        assertThat(shown.count(LeaveState.SHIFT_SWAP)).isNull();
        assertThat(shown.count(LeaveState.UNION_BUYOUT)).isNull();
        assertThat(shown.count(LeaveState.GRANTED_WITH_PAY)).isEqualTo(20);
        assertThat(shown.answered()).isEqualTo(27);
    }

    @Test
    void P13_what_stands_on_one_to_four_is_not_shown() {
        LeaveReport fewAnswers = LeaveCells.shown(
                report(30, 6, Map.of(LeaveState.GRANTED_WITH_PAY, 3, LeaveState.NO_ANSWER, 9, LeaveState.VOID, 2)));
        assertThat(fewAnswers.count(LeaveState.GRANTED_WITH_PAY)).isNull();
        assertThat(fewAnswers.count(LeaveState.VOID)).isNull();
        assertThat(fewAnswers.count(LeaveState.NO_ANSWER)).isEqualTo(9);

        LeaveReport fewAsked = LeaveCells.shown(report(30, 6, Map.of(LeaveState.NO_ANSWER, 3)));
        assertThat(fewAsked.count(LeaveState.NO_ANSWER)).isNull();
        assertThat(fewAsked.asked()).isNull();
        assertThat(fewAsked.notRequested()).isEqualTo(6);
        assertThat(LeaveCells.shown(report(4, 20, Map.of())).places()).isNull();
    }
}
