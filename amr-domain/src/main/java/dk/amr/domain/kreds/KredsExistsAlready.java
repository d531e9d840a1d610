package dk.amr.domain.kreds;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Two kredse never share a name. */
public final class KredsExistsAlready extends RuleBroken {

    public KredsExistsAlready(KredsName name) {
        super(new Sentence(
                name.title() + " findes allerede. Vælg et andet navn.",
                name.title() + " exists already. Choose another name."));
    }
}
