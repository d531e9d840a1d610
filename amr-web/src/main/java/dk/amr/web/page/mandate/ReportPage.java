package dk.amr.web.page.mandate;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.shared.Language;
import dk.amr.domain.task.ElectionTasks;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Tick;
import dk.amr.web.page.text.FormLabel;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.MandateText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form by which a mandate is reported for a person. */
public record ReportPage(
        String personHref,
        String personName,
        String heading,
        FormView form,
        List<Choice> roles,
        List<Choice> kinds,
        List<Field> place,
        List<Field> time,
        Tick awaiting,
        List<String> workplaces) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    public ReportPage {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
        place = List.copyOf(place);
        time = List.copyOf(time);
        workplaces = List.copyOf(workplaces);
    }

    /** The form as it begins: an AMR, two years, from the day after the mandate that runs or has run out lately. */
    public static Form blank(PersonView view, LocalDate day) {
        Optional<PersonView.MandateView> running = view.mandates().stream()
                .filter(each -> each.mandate().seat().role() == MandateRole.AMR)
                .filter(each -> each.mandate().isActive(day) || hasRunOutLately(each.mandate(), day))
                .max(Comparator.comparing(each -> each.mandate().startsOn()));
        return Form.startingWith(Map.of(
                "role",
                MandateRole.AMR.name(),
                "kind",
                (running.isPresent() ? ElectionKind.RE_ELECTION : ElectionKind.FIRST_ELECTION).name(),
                "workplace",
                running.map(each -> each.workplace().name().value()).orElse(""),
                "from",
                running.map(PersonView.MandateView::mandate)
                        .flatMap(Mandate::lastDay)
                        .map(last -> DAY.format(last.plusDays(1)))
                        .orElse(""),
                "months",
                Integer.toString(Term.USUAL_MONTHS)));
    }

    /** Whether its term is over, and not for so long that nobody asks for a re-election any more. */
    private static boolean hasRunOutLately(Mandate mandate, LocalDate day) {
        return mandate.registration() == Registration.REGISTERED
                && mandate.ending() == null
                && mandate.lastDay()
                        .filter(last -> last.isBefore(day) && !last.isBefore(day.minusDays(ElectionTasks.DAYS_AHEAD)))
                        .isPresent();
    }

    public static ReportPage of(PersonView view, Form form, Language language) {
        String name = view.person().name().full();
        return new ReportPage(
                "/personer/" + view.person().id().value(),
                name,
                form.errors().isEmpty()
                        ? MandateText.reportFor(name, language)
                        : MandateText.notReportedYet(name, language),
                FormView.of(form, language),
                roles(form, language),
                kinds(form, language),
                place(form, language),
                time(form, language),
                awaiting(form, language),
                view.mandates().stream()
                        .map(each -> each.workplace().name().value())
                        .distinct()
                        .toList());
    }

    static Tick awaiting(Form form, Language language) {
        return Tick.of(form, "awaiting", FormLabel.ONLY_REPORTED, FormLabel.ONLY_REPORTED_HINT, language);
    }

    private static List<Choice> roles(Form form, Language language) {
        return Arrays.stream(MandateRole.values())
                .map(role -> new Choice(
                        role.name(),
                        MandateText.role(role, language),
                        MandateText.electedBy(role, language),
                        form.text("role").equals(role.name())))
                .toList();
    }

    private static List<Choice> kinds(Form form, Language language) {
        return Arrays.stream(ElectionKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        kind.title().in(language),
                        null,
                        form.text("kind").equals(kind.name())))
                .toList();
    }

    private static List<Field> place(Form form, Language language) {
        return List.of(
                Field.text(form, "workplace", Label.WORKPLACE, language)
                        .hinted(FormLabel.WORKPLACE_HINT, language)
                        .suggesting("workplaces")
                        .required(),
                Field.text(form, "unit", FormLabel.UNIT, language).hinted(FormLabel.UNIT_HINT, language));
    }

    private static List<Field> time(Form form, Language language) {
        return List.of(
                Field.day(form, "elected", FormLabel.ELECTED_ON, language),
                Field.day(form, "from", FormLabel.STARTS_ON, language).required(),
                Field.number(form, "months", FormLabel.MONTHS, language).hinted(FormLabel.MONTHS_HINT, language),
                Field.text(form, "agreement", FormLabel.AGREEMENT, language).hinted(FormLabel.AGREEMENT_HINT, language),
                Field.day(form, "until", FormLabel.STANDS_IN_UNTIL, language));
    }

    @Override
    public String toString() {
        return "ReportPage";
    }
}
