package dk.amr.domain.report.attendance;

import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.report.SmallCells;
import java.util.List;

/**
 * What was counted of the held meetings of a year.
 *
 * @param networks network by network, in the order of the Danish alphabet
 * @param evaluation what those present answered in the whole kreds, as far as it may be told
 */
record AttendanceOfYear(List<SmallCells.Row<AttendanceCount>> networks, EvaluationTally evaluation) {

    AttendanceOfYear {
        networks = List.copyOf(networks);
    }

    /** Without small cells, for readers outside the office; the answers are of the whole kreds as they are. */
    AttendanceOfYear merged() {
        return new AttendanceOfYear(SmallCells.merged(networks), evaluation);
    }

    AttendanceCount total() {
        return networks.stream().map(SmallCells.Row::figures).reduce(AttendanceCount.none(), AttendanceCount::with);
    }
}
