package dk.amr.domain.offer.incident;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Once somebody is taken out of the network, nothing more is decided about it (D19). */
public final class IncidentIsSettled extends RuleBroken {

    public IncidentIsSettled() {
        super(new Sentence(
                "Personen er taget ud af netværket. Der er ikke mere at afgøre.",
                "The person was removed from the network. There is nothing more to decide."));
    }
}
