package dk.amr.domain.person;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** A telephone number: eight Danish digits, kept without +45, or a foreign one kept with its plus. */
public record PhoneNumber(String value) {

    public PhoneNumber {
        value = value.replaceAll("[\\s\\u00A0().\\-/]", "").replaceFirst("^(\\+45|0045)(?=\\d{8}$)", "");
        if (!value.matches("\\d{8}|\\+\\d{6,15}")) {
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
