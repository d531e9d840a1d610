package dk.amr.domain.offer;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An offer is sent by e-mail. */
public final class PersonHasNoEmail extends RuleBroken {

    public PersonHasNoEmail() {
        super(new Sentence(
                "Personen har ingen e-mailadresse. Giv tilbuddet på papir eller telefon og registrér svaret.",
                "The person has no e-mail address. Make the offer on paper or by phone and record the answer."));
    }
}
