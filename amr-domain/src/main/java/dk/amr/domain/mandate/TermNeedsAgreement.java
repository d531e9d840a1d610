package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An AMR's term beyond two years needs an agreement between employer and employees (R3). */
public final class TermNeedsAgreement extends RuleBroken {

    public TermNeedsAgreement() {
        super(new Sentence(
                "En valgperiode over 24 måneder kræver en aftale. Skriv den under Aftale, eller sæt perioden til 24.",
                "A term of more than 24 months needs an agreement. Give it under Agreement, or set the term to 24."));
    }
}
