package dk.amr.web.page.directory;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.FormLabel;
import dk.amr.web.page.text.Label;
import java.util.List;

/** The form by which a kommunegruppe is set up. */
public record NewGroupPage(FormView form, List<Field> fields) {

    public NewGroupPage {
        fields = List.copyOf(fields);
    }

    public static NewGroupPage of(Form form, Language language) {
        return new NewGroupPage(
                FormView.of(form, language),
                List.of(
                        Field.text(form, "navn", Label.NAME, language).required(),
                        Field.text(form, "kommuner", FormLabel.MUNICIPALITIES, language)
                                .hinted(FormLabel.MUNICIPALITIES_HINT, language)
                                .required()));
    }
}
