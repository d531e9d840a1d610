package dk.amr.web.access;

import dk.amr.domain.access.signin.NewPassword;
import dk.amr.web.http.Form;
import dk.amr.web.page.text.Label;
import java.util.Optional;

/** Reads the two fields of a new password, which must say the same. */
final class NewPasswords {

    private NewPasswords() {}

    static Optional<NewPassword> read(Form form) {
        Optional<NewPassword> password = Optional.of(form.exactly("password"))
                .flatMap(text -> form.need("password", unused -> new NewPassword(text)));
        if (!form.exactly("again").equals(form.exactly("password"))) {
            form.refuse("again", Label.PASSWORDS_DIFFER.sentence());
        }
        return password;
    }
}
