package dk.amr.domain.offer;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An offer that nobody answered in time is over; a new one can be given. */
public final class OfferHasExpired extends RuleBroken {

    public OfferHasExpired() {
        super(new Sentence(
                "Svarfristen er udløbet. Bed kontoret om et nyt tilbud.",
                "The time to answer is over. Ask the office for a new offer."));
    }
}
