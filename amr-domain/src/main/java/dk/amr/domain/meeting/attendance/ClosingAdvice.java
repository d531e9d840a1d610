package dk.amr.domain.meeting.attendance;

import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.planning.Advice;
import dk.amr.domain.meeting.planning.AdviceKind;
import dk.amr.domain.shared.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What a meeting lacks that is closed: what was agreed, and an evaluation (model 4.4, SC5). */
final class ClosingAdvice {

    private ClosingAdvice() {}

    /** Whether anybody has evaluated it is not told while too few have (D25). */
    static List<Advice> on(Note nextSteps, EvaluationTally evaluation) {
        List<Advice> advice = new ArrayList<>();
        if (nextSteps.isEmpty()) {
            advice.add(new Advice(
                    AdviceKind.NO_NEXT_STEPS,
                    new Sentence("Der står ikke, hvad der er aftalt.", "It does not say what was agreed.")));
        }
        if (!evaluation.isShown()) {
            advice.add(new Advice(
                    AdviceKind.NOT_EVALUATED,
                    new Sentence(
                            "For få har evalueret mødet til, at det kan vises.",
                            "Too few have evaluated the meeting for it to be shown.")));
        }
        return advice;
    }
}
