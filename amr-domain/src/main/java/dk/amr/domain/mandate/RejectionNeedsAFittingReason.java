package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An election is rejected because it was invalid or because the entry is wrong, and for nothing else. */
public final class RejectionNeedsAFittingReason extends RuleBroken {

    public RejectionNeedsAFittingReason() {
        super(
                new Sentence(
                        "Et meldt valg kan kun afvises, fordi valget er ugyldigt, eller fordi der er en fejl i registret.",
                        "A reported election can only be rejected because it was invalid or because the register is in error."));
    }
}
