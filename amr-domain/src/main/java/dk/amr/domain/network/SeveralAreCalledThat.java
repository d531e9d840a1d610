package dk.amr.domain.network;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A name that more than one on the staff goes by that day does not say who is meant; an e-mail address does. */
public final class SeveralAreCalledThat extends RuleBroken {

    public SeveralAreCalledThat() {
        super(new Sentence(
                "Flere med konto i kredsen hedder det. Skriv e-mailadressen på den, du mener.",
                "Several with an account in the kreds are called that. Write the e-mail address of the one you mean."));
    }
}
