package dk.amr.web.page.directory;

import dk.amr.domain.person.Person;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.OvertakenLabel;
import java.util.List;
import java.util.Map;

/** Whether somebody's contact details are protected, asked again of somebody who pressed too late. */
public final class ProtectionPage {

    private static final String PROTECTED = "beskyttet";

    private ProtectionPage() {}

    public static DeedPage of(Person person, Form typed, Language language) {
        String address = "/personer/" + person.id().value();
        String name = person.name().full();
        boolean wants = typed.text(PROTECTED).equals("ja");
        DeedPage.Question question = new DeedPage.Question(
                PROTECTED,
                OvertakenLabel.THE_CONTACT.in(language),
                null,
                List.of(
                        new Choice("ja", Label.PROTECTED.in(language), null, wants),
                        new Choice("nej", Label.NOT_PROTECTED.in(language), null, !wants)));
        return DeedPage.of(
                        new DeedPage.Matter(
                                List.of(
                                        new DeedPage.Crumb("/personer", Label.PEOPLE.in(language)),
                                        new DeedPage.Crumb(address, name)),
                                name + ": " + OvertakenLabel.THE_CONTACT.in(language),
                                null),
                        FormView.of(typed, language),
                        List.of(),
                        new DeedPage.Deed(
                                (wants ? Label.PROTECT_CONTACT : Label.SHOW_CONTACT).in(language),
                                null,
                                false,
                                address + "/beskyttelse"))
                .asking(question)
                .from(person.version())
                .beside(
                        new Overtaken.Now(
                                "",
                                "",
                                Form.startingWith(
                                        Map.of(PROTECTED, person.contact().isProtected() ? "ja" : "nej"))),
                        typed,
                        language);
    }
}
