package dk.amr.domain.workplace;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A name that several workplaces bear names none of them. */
public final class WorkplaceIsAmbiguous extends RuleBroken {

    public WorkplaceIsAmbiguous() {
        super(new Sentence(
                "Flere arbejdspladser har det navn. Brug P-nummeret i stedet.",
                "Several workplaces have that name. Use the P-number instead."));
    }
}
