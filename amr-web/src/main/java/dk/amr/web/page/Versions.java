package dk.amr.web.page;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;

/** The edition that a form was made from, as it comes back in the form. */
public final class Versions {

    private Versions() {}

    public static Version read(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new InvalidValue(
                    "version-is-missing",
                    new Sentence("Hent siden igen, og prøv så.", "Load the page again, and then try."));
        }
        return new Version(Integer.parseInt(text));
    }
}
