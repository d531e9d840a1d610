package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What is done to a mandate takes that its election is registered. */
public final class MandateIsNotRegistered extends RuleBroken {

    public MandateIsNotRegistered() {
        super(new Sentence(
                "Hvervet er ikke registreret. Registrér valget først.",
                "The mandate is not registered. Register the election first."));
    }
}
