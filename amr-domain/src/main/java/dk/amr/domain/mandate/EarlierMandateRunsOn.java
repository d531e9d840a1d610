package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A mandate that follows another begins when that one is over, and not before (R5). */
public final class EarlierMandateRunsOn extends RuleBroken {

    public EarlierMandateRunsOn() {
        super(new Sentence(
                "Det tidligere hverv er ikke slut før den dag. Vælg en senere første dag, eller afslut det først.",
                "The earlier mandate is not over before that day. Choose a later first day, or end it first."));
    }
}
