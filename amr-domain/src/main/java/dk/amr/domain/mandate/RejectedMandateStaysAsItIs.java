package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What was rejected never was, and there is nothing in it to put right. */
public final class RejectedMandateStaysAsItIs extends RuleBroken {

    public RejectedMandateStaysAsItIs() {
        super(new Sentence(
                "Valget er afvist, så der er intet at rette. Meld det igen, hvis det gælder alligevel.",
                "The election was rejected, so there is nothing to correct. Report it again if it holds after all."));
    }
}
