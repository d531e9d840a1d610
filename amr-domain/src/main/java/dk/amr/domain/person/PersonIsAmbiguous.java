package dk.amr.domain.person;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A name or an address that several people share names none of them. */
public final class PersonIsAmbiguous extends RuleBroken {

    public PersonIsAmbiguous() {
        super(new Sentence(
                "Flere personer passer på det. Brug medlemsnummeret i stedet.",
                "Several people match that. Use the member number instead."));
    }
}
