package dk.amr.web.mandate;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** Whole numbers as people type them. */
final class Numbers {

    private Numbers() {}

    static int read(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new InvalidValue(
                    "number-is-unreadable",
                    new Sentence("Feltet skal være et helt tal.", "The field must be a whole number."));
        }
        return Integer.parseInt(text);
    }
}
