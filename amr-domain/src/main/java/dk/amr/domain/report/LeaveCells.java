package dk.amr.domain.report;

import dk.amr.domain.meeting.leave.LeaveState;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the report on time off fit for readers outside the office (P13): what stands on one to four persons is absent,
 * and so are one to four refusals, with as much beside them as it takes that they cannot be reckoned.
 */
final class LeaveCells {

    private static final int ENOUGH = 5;

    private LeaveCells() {}

    static LeaveReport shown(LeaveReport report) {
        if (isSmall(report.people())) {
            return hiding(report, EnumSet.allOf(LeaveState.class), true);
        }
        boolean fewAsked = isSmall(report.asked());
        Set<LeaveState> hidden = EnumSet.noneOf(LeaveState.class);
        if (fewAsked) {
            hidden.addAll(EnumSet.of(LeaveState.REQUESTED, LeaveState.NO_ANSWER));
        }
        if (fewAsked || isSmall(report.answered())) {
            hidden.addAll(answers());
        } else if (isSmall(report.count(LeaveState.REFUSED))) {
            hidden.addAll(refusalsAndMore(report));
        }
        if (isSmall(report.count(LeaveState.VOID))) {
            hidden.add(LeaveState.VOID);
        }
        LeaveReport cells = hiding(report, hidden, false);
        return fewAsked
                ? new LeaveReport(
                        cells.year(),
                        cells.asOf(),
                        cells.people(),
                        cells.places(),
                        cells.notRequested(),
                        null,
                        null,
                        cells.rows())
                : cells;
    }

    /** Refusals, and the smallest other answers until all that is hidden is so many that it tells nothing. */
    private static Set<LeaveState> refusalsAndMore(LeaveReport report) {
        Set<LeaveState> hidden = EnumSet.of(LeaveState.REFUSED);
        int sum = figure(report.count(LeaveState.REFUSED));
        List<LeaveState> others = answers().stream()
                .filter(state -> state != LeaveState.REFUSED && figure(report.count(state)) > 0)
                .sorted(Comparator.comparingInt(state -> figure(report.count(state))))
                .toList();
        for (LeaveState state : others) {
            if (sum < ENOUGH) {
                hidden.add(state);
                sum += figure(report.count(state));
            }
        }
        return hidden;
    }

    private static Set<LeaveState> answers() {
        return Arrays.stream(LeaveState.values())
                .filter(LeaveState::isAnswer)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LeaveState.class)));
    }

    private static LeaveReport hiding(LeaveReport report, Set<LeaveState> hidden, boolean hidesAll) {
        return new LeaveReport(
                report.year(),
                report.asOf(),
                hidesAll ? null : report.people(),
                hidesAll ? null : report.places(),
                hidesAll ? null : report.notRequested(),
                hidesAll ? null : report.asked(),
                hidesAll ? null : report.answered(),
                report.rows().stream()
                        .map(row -> hidden.contains(row.state()) ? new LeaveReport.Row(row.state(), null) : row)
                        .toList());
    }

    private static boolean isSmall(@Nullable Integer count) {
        return count != null && count > 0 && count < ENOUGH;
    }

    private static int figure(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
