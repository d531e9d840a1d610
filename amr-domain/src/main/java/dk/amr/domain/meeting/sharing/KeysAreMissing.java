package dk.amr.domain.meeting.sharing;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What was shared cannot be opened or kept while the keyset is not at hand; everything else goes on. */
public final class KeysAreMissing extends RuleBroken {

    public KeysAreMissing() {
        super(
                new Sentence(
                        "Nøglerne til det, der deles, er ikke på plads. Bed den, der passer programmet, om at hente nøglefilen fra jeres kopi.",
                        "The keys to what is shared are not in place. Ask whoever looks after the program to fetch the key file from your copy."));
    }
}
