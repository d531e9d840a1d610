package dk.amr.domain.offer.incident;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nobody removes a participant alone: facilitator and office manager both agree (E20, D19). */
public final class RemovalTakesTwo extends RuleBroken {

    public RemovalTakesTwo() {
        super(new Sentence(
                "Det kræver både facilitator og kontorleder, hver med sin konto. Bed den anden om at sige ja.",
                "It takes the facilitator and the office manager, each by their own account. Ask the other to agree."));
    }
}
