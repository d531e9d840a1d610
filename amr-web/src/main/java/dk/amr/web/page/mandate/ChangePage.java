package dk.amr.web.page.mandate;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.FormLabel;
import dk.amr.web.page.text.MandateText;
import java.util.Arrays;
import java.util.List;

/**
 * The form by which a mandate is ended, paused or resumed. It tells how the mandate stands now, so that somebody who
 * was overtaken sees both what is and what they wrote.
 */
public record ChangePage(
        String personHref,
        String personName,
        String heading,
        String stands,
        FormView form,
        Field day,
        List<Choice> reasons,
        String consequence,
        boolean isFinal,
        String button,
        int version) {

    public ChangePage {
        reasons = List.copyOf(reasons);
    }

    public static ChangePage toEnd(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        List<Choice> reasons = Arrays.stream(EndReason.values())
                .map(reason -> new Choice(
                        reason.name(),
                        MandateText.capital(reason.title().in(language)),
                        null,
                        form.text("reason").equals(reason.name())))
                .toList();
        return of(view, mandate, form, FormLabel.LAST_DAY, FormLabel.END_THE_MANDATE, reasons, language);
    }

    public static ChangePage toPause(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        return of(view, mandate, form, FormLabel.FIRST_DAY_AWAY, FormLabel.NOTE_ABSENCE, List.of(), language);
    }

    public static ChangePage toResume(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        return of(view, mandate, form, FormLabel.FIRST_DAY_BACK, FormLabel.END_ABSENCE, List.of(), language);
    }

    private static ChangePage of(
            PersonView view,
            PersonView.MandateView mandateView,
            Form form,
            FormLabel day,
            FormLabel button,
            List<Choice> reasons,
            Language language) {
        Mandate mandate = mandateView.mandate();
        String name = view.person().name().full();
        return new ChangePage(
                "/personer/" + view.person().id().value(),
                name,
                MandateText.heading(button, name, mandateView, language),
                MandateText.stands(mandate, language),
                FormView.of(form, language),
                Field.day(form, "on", day, language).required(),
                reasons,
                MandateText.consequence(button, name, mandateView, language),
                button == FormLabel.END_THE_MANDATE,
                button.in(language),
                mandate.version().number());
    }

    @Override
    public String toString() {
        return "ChangePage";
    }
}
