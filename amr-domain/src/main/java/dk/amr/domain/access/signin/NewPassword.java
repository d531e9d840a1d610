package dk.amr.domain.access.signin;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** A password that somebody chooses: 12 to 200 characters, any of them. */
public record NewPassword(String value) {

    public NewPassword {
        if (value.length() < 12 || value.length() > 200) {
            throw new InvalidValue(
                    "password-is-too-short",
                    new Sentence(
                            "Adgangskoden skal have mindst 12 tegn. Fire tilfældige ord er en god adgangskode.",
                            "The password must have at least 12 characters. Four random words make a good one."));
        }
    }

    @Override
    public String toString() {
        return "NewPassword";
    }
}
