package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nobody takes office before being elected. */
public final class MandateStartsBeforeElection extends RuleBroken {

    public MandateStartsBeforeElection() {
        super(new Sentence(
                "Hvervet begynder før valgdatoen. Ret en af de to datoer.",
                "The mandate starts before the election. Correct one of the two dates."));
    }
}
