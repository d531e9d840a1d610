package dk.amr.domain.offer;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An offer is answered once. */
public final class OfferIsAnswered extends RuleBroken {

    public OfferIsAnswered() {
        super(new Sentence(
                "Tilbuddet er besvaret. Send eller registrér et nyt, hvis svaret skal ændres.",
                "The offer is answered. Send or record a new one if the answer is to change."));
    }
}
