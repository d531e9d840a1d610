package dk.amr.domain.kommunegruppe;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Two kommunegrupper of a kreds never share a name. */
public final class KommunegruppeExistsAlready extends RuleBroken {

    public KommunegruppeExistsAlready() {
        super(new Sentence(
                "Der er allerede en kommunegruppe med det navn. Vælg et andet, eller ret den, der er.",
                "There is a kommunegruppe of that name already. Choose another name, or change the one there is."));
    }
}
