package dk.amr.web.page.access;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.AccountText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a colleague is given an account. */
public record NewAccountPage(
        FormView form,
        Field called,
        Field email,
        List<Choice> roles,
        @Nullable String rolesError) {

    /** The field that the address comes in. */
    public static final String EMAIL = "ny-email";

    public NewAccountPage {
        roles = List.copyOf(roles);
    }

    public static NewAccountPage of(Form form, Language language) {
        return new NewAccountPage(
                FormView.of(form, language),
                Field.text(form, AccountPage.CALLED, AccountText.NAME, language)
                        .hinted(AccountText.NAME_HINT, language),
                Field.text(form, EMAIL, AccountText.EMAIL, language)
                        .required()
                        .hinted(AccountText.EMAIL_HINT, language),
                AccountPage.roles(form.texts(AccountPage.ROLE), language),
                Optional.ofNullable(form.error(AccountPage.ROLE))
                        .map(why -> why.in(language))
                        .orElse(null));
    }

    @Override
    public String toString() {
        return "NewAccountPage";
    }
}
