package dk.amr.web.page.groundrule;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.NetworkLabel;
import dk.amr.web.page.text.RulesLabel;
import dk.amr.web.page.text.RulesText;
import java.util.List;

/** The page by which a new edition is published. */
public final class PublishForm {

    private PublishForm() {}

    public static DeedPage of(RulesPage.Whose whose, Form form, Language language) {
        return DeedPage.of(
                        new DeedPage.Matter(
                                List.of(
                                        new DeedPage.Crumb("/netvaerk", NetworkLabel.NETWORKS.in(language)),
                                        new DeedPage.Crumb(
                                                "/leveregler" + whose.query(), RulesLabel.RULES.in(language))),
                                RulesText.publishFor(whose.name(), language),
                                null),
                        FormView.of(form, language),
                        List.of(
                                Field.paragraphs(form, "tilfoejelse", RulesLabel.SUPPLEMENT, language)
                                        .hinted(RulesLabel.SUPPLEMENT_HINT, language),
                                Field.day(form, "fra", RulesLabel.FROM_DAY, language)
                                        .required()),
                        new DeedPage.Deed(
                                RulesLabel.PUBLISH_IT.in(language), RulesLabel.PUBLISH_CONSEQUENCE.in(language), false))
                .asking(new DeedPage.Question(
                        "noter",
                        RulesLabel.NOTES.in(language),
                        null,
                        List.of(
                                choice(form, "nej", RulesLabel.NOTES_NO, RulesLabel.NOTES_NO_MEANS, language),
                                choice(form, "ja", RulesLabel.NOTES_YES, RulesLabel.NOTES_YES_MEANS, language))));
    }

    private static Choice choice(Form form, String value, RulesLabel label, RulesLabel meaning, Language language) {
        return new Choice(
                value,
                label.in(language),
                meaning.in(language),
                form.text("noter").equals(value));
    }
}
