package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An AMR is elected for two years at least, unless it is a by-election or for an absence (R3). */
public final class TermIsTooShort extends RuleBroken {

    public TermIsTooShort() {
        super(new Sentence(
                "En AMR vælges for mindst 24 måneder, medmindre det er et omvalg eller en afløser.",
                "An AMR is elected for at least 24 months, unless by by-election or as a successor."));
    }
}
