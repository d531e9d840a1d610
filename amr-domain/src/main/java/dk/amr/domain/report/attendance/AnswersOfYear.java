package dk.amr.domain.report.attendance;

import dk.amr.domain.meeting.evaluation.EvaluationTally;
import java.util.List;

/**
 * What those present answered about the meetings of a year, added up for a whole kreds so that nobody can be told by it
 * (D25).
 *
 * <p>A meeting with enough answers counts by itself, for they are shown on its page. The smaller ones count together,
 * in the order of their days, whenever those that wait have enough answers between them, which takes two meetings at
 * least; what still waits is left out. Were all of them simply added up, the year without the meetings that are shown
 * would be what one or two people answered, and so would the report of one day without that of the day before. What is
 * left is enough to be shown, or nothing.
 */
final class AnswersOfYear {

    private AnswersOfYear() {}

    /** Adds up the meetings, which come in the order of their days. */
    static EvaluationTally of(List<EvaluationTally> meetings) {
        EvaluationTally told = EvaluationTally.empty();
        EvaluationTally waiting = EvaluationTally.empty();
        for (EvaluationTally meeting : meetings) {
            if (meeting.isShown()) {
                told = told.plus(meeting);
            } else {
                waiting = waiting.plus(meeting);
            }
            if (waiting.isShown()) {
                told = told.plus(waiting);
                waiting = EvaluationTally.empty();
            }
        }
        return told;
    }
}
