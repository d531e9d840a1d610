package dk.amr.domain.access.account;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** The e-mail address that an account is known by, in lower case; 3 to 254 characters. */
public record LoginName(String value) {

    public LoginName {
        value = Danish.identity(value);
        if (value.length() > 254 || !value.matches("[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+")) {
            throw new InvalidValue(
                    "login-is-malformed",
                    new Sentence(
                            "En konto kendes på en e-mailadresse som navn@sted.dk.",
                            "An account is known by an e-mail address such as name@place.dk."));
        }
    }

    @Override
    public String toString() {
        return "LoginName";
    }
}
