package dk.amr.web.page.directory;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.text.CorrectionLabel;
import dk.amr.web.page.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form that puts a person's name, e-mail and telephone right. */
public final class PersonCorrectionPage {

    private PersonCorrectionPage() {}

    /** What is known, for the form to begin with. */
    public static Form known(Person person) {
        Contact contact = person.contact();
        return Form.startingWith(Map.of(
                "given", person.name().given(),
                "family", person.name().family(),
                "email",
                        Optional.ofNullable(contact.email())
                                .map(EmailAddress::value)
                                .orElse(""),
                "phone",
                        Optional.ofNullable(contact.phone())
                                .map(PhoneNumber::spaced)
                                .orElse("")));
    }

    public static DeedPage of(PersonView view, Form form, Language language) {
        Person person = view.person();
        String name = person.name().full();
        return DeedPage.of(
                        new DeedPage.Matter(
                                List.of(
                                        new DeedPage.Crumb("/personer", Label.PEOPLE.in(language)),
                                        new DeedPage.Crumb(
                                                "/personer/" + person.id().value(), name)),
                                name + ": " + CorrectionLabel.NAME_AND_CONTACT.in(language),
                                null),
                        FormView.of(form, language),
                        fields(form, language),
                        new DeedPage.Deed(
                                CorrectionLabel.CORRECT_NAME_AND_CONTACT.in(language),
                                consequence(view, language),
                                false))
                .from(person.version())
                .beside(new Overtaken.Now("", "", known(person)), form, language);
    }

    private static List<Field> fields(Form form, Language language) {
        return List.of(
                Field.text(form, "given", CorrectionLabel.GIVEN, language),
                Field.text(form, "family", CorrectionLabel.FAMILY, language),
                Field.text(form, "email", CorrectionLabel.EMAIL, language).hinted(CorrectionLabel.NONE_HINT, language),
                Field.text(form, "phone", CorrectionLabel.PHONE, language).hinted(CorrectionLabel.NONE_HINT, language));
    }

    private static String consequence(PersonView view, Language language) {
        List<CorrectionLabel> said = new ArrayList<>(List.of(CorrectionLabel.FROM_NOW_ON));
        if (view.networkSide().flatMap(side -> side.openOffer()).isPresent()) {
            said.add(CorrectionLabel.AN_OFFER_WAITS);
        }
        said.add(
                view.person().memberNumber() == null
                        ? CorrectionLabel.THE_FILE_MAKES_ANOTHER
                        : CorrectionLabel.THE_FILE_COUNTS);
        return said.stream().map(each -> each.in(language)).collect(Collectors.joining(" "));
    }
}
