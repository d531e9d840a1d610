package dk.amr.web.page.mandate;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Asked;
import dk.amr.web.page.Choice;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.Tick;
import dk.amr.web.page.text.FormLabel;
import dk.amr.web.page.text.MandateText;
import dk.amr.web.page.text.NetworkSideText;
import dk.amr.web.page.text.OvertakenLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form by which something is done to a mandate. It tells how the mandate stands now, so that somebody who was
 * overtaken sees both what is and what they wrote.
 *
 * @param legend what the reasons answer
 */
public record ChangePage(
        String personHref,
        String personName,
        String heading,
        String stands,
        FormView form,
        List<Part> parts,
        String legend,
        List<Choice> reasons,
        @Nullable Tick tick,
        String consequence,
        boolean isFinal,
        String button,
        int version) {

    /** Fields that belong together, under what they are about where a form is about two things. */
    public record Part(@Nullable String heading, @Nullable String hint, List<Field> fields) {

        public Part {
            fields = List.copyOf(fields);
        }

        static Part of(Field... fields) {
            return new Part(null, null, List.of(fields));
        }
    }

    public ChangePage {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
    }

    public static ChangePage toActivate(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        return of(FormLabel.REGISTER_THE_ELECTION, view, mandate, form, language);
    }

    public static ChangePage toReject(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        List<EndReason> reasons = List.of(EndReason.ELECTION_INVALID, EndReason.DATA_ERROR);
        return of(FormLabel.REJECT_THE_ELECTION, view, mandate, form, language)
                .because(FormLabel.WHY_IT_IS_REJECTED, reasons, form, language);
    }

    /** The end that is known of the mandate, as the form that ends it has it. */
    public static Form end(Mandate mandate) {
        return Form.startingWith(Map.of(
                "on",
                ElectionPages.written(mandate.lastDay().orElse(null)),
                "reason",
                Optional.ofNullable(mandate.ending())
                        .map(ending -> ending.reason().name())
                        .orElse("")));
    }

    public static ChangePage toEnd(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        return of(FormLabel.END_THE_MANDATE, view, mandate, form, language)
                .asking(List.of(Part.of(day(form, FormLabel.LAST_DAY, language))), null)
                .because(FormLabel.WHY_IT_ENDS, List.of(EndReason.values()), form, language);
    }

    public static ChangePage toPause(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        return of(FormLabel.NOTE_ABSENCE, view, mandate, form, language)
                .asking(List.of(Part.of(day(form, FormLabel.FIRST_DAY_AWAY, language))), null);
    }

    public static ChangePage toResume(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        return of(FormLabel.END_ABSENCE, view, mandate, form, language)
                .asking(List.of(Part.of(day(form, FormLabel.FIRST_DAY_BACK, language))), null);
    }

    static Field day(Form form, FormLabel label, Language language) {
        return Field.day(form, "on", label, language).required();
    }

    /** A page that asks nothing yet. */
    static ChangePage of(
            FormLabel button, PersonView view, PersonView.MandateView mandateView, Form form, Language language) {
        Mandate mandate = mandateView.mandate();
        String name = view.person().name().full();
        return new ChangePage(
                "/personer/" + view.person().id().value(),
                name,
                MandateText.heading(button, name, mandateView, language),
                MandateText.stands(mandate, language),
                FormView.of(form, language),
                List.of(),
                "",
                List.of(),
                null,
                MandateText.consequence(button, name, mandateView, language)
                        + (button == FormLabel.END_THE_MANDATE ? inNetworks(view, mandate, language) : ""),
                button == FormLabel.END_THE_MANDATE || button == FormLabel.REJECT_THE_ELECTION,
                button.in(language),
                mandate.version().number());
    }

    private static String inNetworks(PersonView view, Mandate mandate, Language language) {
        return view.networkSide()
                .filter(unused -> mandate.seat().role() == MandateRole.AMR)
                .flatMap(side ->
                        NetworkSideText.afterMandate(side, view.person().name().full(), language))
                .map(sentence -> " " + sentence)
                .orElse("");
    }

    ChangePage asking(List<Part> asked, @Nullable Tick said) {
        return new ChangePage(
                personHref,
                personName,
                heading,
                stands,
                form,
                asked,
                legend,
                reasons,
                said,
                consequence,
                isFinal,
                button,
                version);
    }

    /** Beside how the mandate stands, where somebody else changed it before this was typed. */
    public ChangePage beside(Form now, Form typed, Language language) {
        List<Asked> asked = new ArrayList<>(parts.stream()
                .flatMap(part -> part.fields().stream())
                .map(Asked::of)
                .toList());
        asked.add(Asked.of("reason", legend, reasons));
        Overtaken.Now mandate = new Overtaken.Now(OvertakenLabel.THE_MANDATE.in(language), stands, now);
        Overtaken first = Overtaken.in(typed, mandate, asked, button, personHref, language);
        return new ChangePage(
                personHref,
                personName,
                heading,
                stands,
                form.beside(first),
                parts,
                legend,
                reasons,
                tick,
                consequence,
                isFinal,
                button,
                version);
    }

    private ChangePage because(FormLabel question, List<EndReason> answers, Form typed, Language language) {
        return new ChangePage(
                personHref,
                personName,
                heading,
                stands,
                form,
                parts,
                question.in(language),
                answers.stream()
                        .map(reason -> new Choice(
                                reason.name(),
                                MandateText.capital(reason.title().in(language)),
                                null,
                                typed.text("reason").equals(reason.name())))
                        .toList(),
                tick,
                consequence,
                isFinal,
                button,
                version);
    }

    @Override
    public String toString() {
        return "ChangePage";
    }
}
