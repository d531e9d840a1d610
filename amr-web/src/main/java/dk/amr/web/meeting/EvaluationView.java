package dk.amr.web.meeting;

import dk.amr.domain.meeting.evaluation.EvaluationTally;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What those who came made of a meeting, for scripts; both are null while too few have answered (D25). */
record EvaluationView(@Nullable Integer answers, @Nullable Map<String, Double> means) {

    static EvaluationView of(EvaluationTally tally) {
        if (!tally.isShown()) {
            return new EvaluationView(null, null);
        }
        Map<String, Double> means = new TreeMap<>();
        tally.means().forEach((each, mean) -> means.put(each.name(), mean));
        return new EvaluationView(tally.answers(), means);
    }
}
