package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Words that fit several mandates mean none of them. */
public final class MandateIsAmbiguous extends RuleBroken {

    public MandateIsAmbiguous() {
        super(new Sentence(
                "Personen har flere hverv. Skriv også hverv og arbejdsplads.",
                "The person has several mandates. Give the role and the workplace too."));
    }
}
