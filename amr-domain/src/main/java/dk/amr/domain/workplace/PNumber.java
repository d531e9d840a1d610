package dk.amr.domain.workplace;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** The production unit number of a workplace, ten digits; some have the shape of a CPR number and are none. */
public record PNumber(String value) {

    public PNumber {
        value = value.strip();
        if (!value.matches("\\d{10}")) {
            throw new InvalidValue(
                    "p-number-is-malformed", new Sentence("Et P-nummer har ti cifre.", "A P-number has ten digits."));
        }
    }
}
