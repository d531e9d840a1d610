package dk.amr.domain.access.signin;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A second step is turned off, with a code, before another is set up. */
public final class SecondStepIsOn extends RuleBroken {

    SecondStepIsOn() {
        super(new Sentence(
                "Totrinslogin er allerede slået til. Slå det fra først, hvis du skifter telefon.",
                "The second step is on already. Turn it off first if you change your telephone."));
    }
}
