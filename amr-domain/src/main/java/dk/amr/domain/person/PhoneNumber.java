package dk.amr.domain.person;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.regex.Pattern;

/** A telephone number: eight Danish digits, kept without +45, or a foreign one kept with its plus. */
public record PhoneNumber(String value) {

    private static final Pattern DIVIDERS = Pattern.compile("[\\s\\u00A0().\\-/]");
    private static final Pattern DANISH_PREFIX = Pattern.compile("^(\\+45|0045)(?=\\d{8}$)");
    private static final Pattern SHAPE = Pattern.compile("\\d{8}|\\+\\d{6,15}");

    public PhoneNumber {
        value = DANISH_PREFIX.matcher(DIVIDERS.matcher(value).replaceAll("")).replaceFirst("");
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(
                    "phone-is-malformed",
                    new Sentence(
                            "Telefonnummeret kan ikke læses. Skriv otte cifre, eller + og landekode.",
                            "The telephone number is unreadable. Give eight digits, or + and country code."));
        }
    }

    /** As Danes write it: 72 48 63 00. */
    public String spaced() {
        return value.length() == 8 ? value.replaceAll("(..)(?=.)", "$1 ") : value;
    }

    @Override
    public String toString() {
        return "PhoneNumber";
    }
}
