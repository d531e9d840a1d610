package dk.amr.web.page.access;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.Label;
import java.util.List;

/** Where somebody with a one-time link chooses a password. */
public record SetUpPage(FormView form, List<Field> fields) {

    public SetUpPage {
        fields = List.copyOf(fields);
    }

    public static SetUpPage of(Form form, Language language) {
        return new SetUpPage(
                FormView.of(form, language),
                List.of(
                        Field.newPassword(form, "password", Label.NEW_PASSWORD, language)
                                .hinted(Label.NEW_PASSWORD_HINT, language),
                        Field.newPassword(form, "again", Label.PASSWORD_AGAIN, language)));
    }
}
