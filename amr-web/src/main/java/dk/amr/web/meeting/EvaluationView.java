package dk.amr.web.meeting;

import dk.amr.domain.meeting.evaluation.Dimension;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What those who came made of a meeting, for scripts; {@code means} is null while too few have answered (D25). */
record EvaluationView(@Nullable Integer answers, @Nullable Map<String, Double> means) {

    static EvaluationView of(EvaluationTally tally) {
        if (!tally.isShown()) {
            return new EvaluationView(null, null);
        }
        Map<String, Double> means = new TreeMap<>();
        Stream.of(Dimension.values())
                .forEach(each -> means.put(each.name(), tally.mean(each).orElseThrow()));
        return new EvaluationView(tally.answers(), means);
    }
}
