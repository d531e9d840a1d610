package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An AMR is always elected for a term (R3). */
public final class AmrNeedsATerm extends RuleBroken {

    public AmrNeedsATerm() {
        super(new Sentence(
                "En AMR er altid valgt for en periode. Skriv antal måneder.",
                "An AMR is always elected for a term. Give the number of months."));
    }
}
