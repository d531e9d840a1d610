package dk.amr.domain.access.signin;

import dk.amr.domain.shared.Sentence;

/**
 * So many passwords are being looked at just now that this one was not, within the time that somebody waits.
 * Nothing was done, and it counts as no attempt.
 */
public final class TooBusy extends RuntimeException {

    /** The rule, as a stable word. */
    public static final String RULE = "too-busy";

    /** What is said to whoever came. */
    public static final Sentence SENTENCE = new Sentence(
            "Der er mange, der logger ind lige nu. Intet er ændret, og intet er gået tabt. Gå tilbage, og prøv igen om lidt.",
            "Many are signing in just now. Nothing was changed, and nothing is lost. Go back and try again in a moment.");

    public TooBusy() {
        super(RULE, null, false, false);
    }
}
