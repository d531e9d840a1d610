package dk.amr.domain.offer;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An offer that was taken back cannot be answered. */
public final class OfferIsWithdrawn extends RuleBroken {

    public OfferIsWithdrawn() {
        super(new Sentence(
                "Tilbuddet er trukket tilbage. Kontakt kontoret.", "The offer was withdrawn. Contact the office."));
    }
}
