package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** One person holds one office at one place once at a time. */
public final class MandatesOverlap extends RuleBroken {

    public MandatesOverlap() {
        super(
                new Sentence(
                        "Personen har allerede det hverv på den arbejdsplads i den tid. Afslut det første, eller ret datoerne.",
                        "The person already holds that mandate at that workplace at that time. End the first, or correct the dates."));
    }
}
