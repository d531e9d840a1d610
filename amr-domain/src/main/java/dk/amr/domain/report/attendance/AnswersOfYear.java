package dk.amr.domain.report.attendance;

import dk.amr.domain.meeting.evaluation.EvaluationTally;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * What those present answered about the meetings of a year, added up for a whole kreds so that nobody can be told by it
 * (D25).
 *
 * <p>A meeting with enough answers counts by itself, for they are shown on its page. The answers of all the smaller
 * meetings count together, if there are enough of them, which takes two meetings at least; else they are left out. The
 * year without the meetings that are shown would otherwise be what one or two people answered. What is left is enough to
 * be shown, or nothing.
 */
final class AnswersOfYear {

    private AnswersOfYear() {}

    static EvaluationTally of(Collection<EvaluationTally> meetings) {
        EvaluationTally shown = sum(meetings.stream().filter(EvaluationTally::isShown));
        EvaluationTally small = sum(meetings.stream().filter(each -> !each.isShown()));
        return small.isShown() ? shown.plus(small) : shown;
    }

    private static EvaluationTally sum(Stream<EvaluationTally> tallies) {
        return tallies.reduce(EvaluationTally.empty(), EvaluationTally::plus);
    }
}
