package dk.amr.domain.access.signin;

import dk.amr.domain.shared.NotPermitted;
import dk.amr.domain.shared.Sentence;

/** Signing in did not succeed; why is not told, for that would tell which accounts there are. */
public final class SignInFailed extends NotPermitted {

    /** What is said whatever was wrong. */
    public static final Sentence SENTENCE = new Sentence(
            "Tjek e-mail og adgangskode. Efter fem forsøg skal du vente lidt mellem hvert.",
            "Check e-mail and password. After five attempts you must wait between each.");

    SignInFailed() {
        super(SENTENCE);
    }
}
