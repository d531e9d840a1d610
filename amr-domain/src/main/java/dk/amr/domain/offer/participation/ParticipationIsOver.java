package dk.amr.domain.offer.participation;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Somebody who is no longer in the network cannot leave it. */
public final class ParticipationIsOver extends RuleBroken {

    public ParticipationIsOver() {
        super(new Sentence("Personen er ikke i netværket den dag.", "The person is not in the network on that day."));
    }
}
