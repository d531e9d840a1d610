package dk.amr.web.page.consent;

import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.NetworkSideLabel;
import dk.amr.web.page.text.NetworkSideText;
import java.util.List;

/** The pages by which a consent is recorded. */
public final class ConsentForms {

    private ConsentForms() {}

    public static DeedPage of(PersonView view, ConsentPurpose purpose, boolean isGiven, Form form, Language language) {
        String name = view.person().name().full();
        NetworkSideLabel button = isGiven ? NetworkSideLabel.RECORD_YES : NetworkSideLabel.RECORD_NO;
        NetworkSideLabel consequence =
                isGiven ? NetworkSideLabel.GIVE_CONSEQUENCE : NetworkSideLabel.TAKE_BACK_CONSEQUENCE;
        return DeedPage.of(
                new DeedPage.Matter(
                        List.of(
                                new DeedPage.Crumb("/personer", Label.PEOPLE.in(language)),
                                new DeedPage.Crumb(
                                        "/personer/" + view.person().id().value(), name)),
                        NetworkSideText.consent(name, purpose, isGiven, language),
                        null),
                FormView.of(form, language),
                List.of(Field.day(form, "dag", NetworkSideLabel.DAY, language).required()),
                new DeedPage.Deed(button.in(language), consequence.in(language), false));
    }
}
