package dk.amr.domain.offer;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A person has at most one open offer of the same network (model 4.2). */
public final class OfferIsOpenAlready extends RuleBroken {

    public OfferIsOpenAlready() {
        super(new Sentence(
                "Personen har allerede et åbent tilbud om det netværk. Registrér svaret på det.",
                "The person already has an open offer of that network. Record the answer to it."));
    }
}
