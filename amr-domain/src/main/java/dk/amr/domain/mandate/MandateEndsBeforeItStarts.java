package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A mandate does not end before it has begun. */
public final class MandateEndsBeforeItStarts extends RuleBroken {

    public MandateEndsBeforeItStarts() {
        super(new Sentence(
                "Hvervet slutter, før det begynder. Ret en af de to datoer.",
                "The mandate ends before it starts. Correct one of the two dates."));
    }
}
