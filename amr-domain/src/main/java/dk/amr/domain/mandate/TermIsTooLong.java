package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An AMR is elected for four years at most (R3). */
public final class TermIsTooLong extends RuleBroken {

    public TermIsTooLong() {
        super(new Sentence(
                "En AMR kan højst vælges for 48 måneder, heller ikke ved aftale længere.",
                "An AMR can be elected for 48 months at most, agreement or not."));
    }
}
