package dk.amr.domain.access.signin;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A second step is confirmed after it was begun, and once. */
public final class SecondStepIsNotBegun extends RuleBroken {

    SecondStepIsNotBegun() {
        super(new Sentence(
                "Der er intet at bekræfte. Begynd forfra på »Min konto«.",
                "There is nothing to confirm. Begin again at “My account”."));
    }
}
