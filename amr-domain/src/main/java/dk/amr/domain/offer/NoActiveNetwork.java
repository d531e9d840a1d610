package dk.amr.domain.offer;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Without a network there is nothing to offer (S32). */
public final class NoActiveNetwork extends RuleBroken {

    public NoActiveNetwork() {
        super(new Sentence(
                "Der er intet aktivt netværk i personens kommunegruppe. Opret det først.",
                "There is no active network in the person's kommunegruppe. Establish it first."));
    }
}
