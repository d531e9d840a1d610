package dk.amr.domain.offer;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nobody answers what has not been offered yet. */
public final class AnswerIsBeforeTheOffer extends RuleBroken {

    public AnswerIsBeforeTheOffer() {
        super(new Sentence(
                "Svaret kan ikke ligge før tilbuddet. Ret datoen.",
                "The answer cannot be earlier than the offer. Correct the date."));
    }
}
