package dk.amr.web.page.access;

import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody with a one-time link chooses a password.
 *
 * @param login whose account it is, where the page tells it
 */
public record SetUpPage(
        FormView form, List<Field> fields, @Nullable String login) {

    public SetUpPage {
        fields = List.copyOf(fields);
    }

    public static SetUpPage of(Form form, Language language) {
        return new SetUpPage(
                FormView.of(form, language),
                List.of(
                        Field.newPassword(form, "password", Label.NEW_PASSWORD, language)
                                .hinted(Label.NEW_PASSWORD_HINT, language),
                        Field.newPassword(form, "again", Label.PASSWORD_AGAIN, language)),
                null);
    }

    public SetUpPage belongingTo(LoginName whose) {
        return new SetUpPage(form, fields, whose.value());
    }

    @Override
    public String toString() {
        return "SetUpPage";
    }
}
