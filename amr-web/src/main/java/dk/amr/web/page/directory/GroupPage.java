package dk.amr.web.page.directory;

import dk.amr.domain.directory.KommunegruppeView;
import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.directory.WorkplaceLine;
import dk.amr.domain.kommunegruppe.Coverage;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Period;
import dk.amr.web.http.Form;
import dk.amr.web.page.Asked;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.meeting.SlotFields;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.FormLabel;
import dk.amr.web.page.text.GroupText;
import dk.amr.web.page.text.OvertakenLabel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kommunegruppe's page: who belongs to it, which workplaces lie in it, and what it covers when. */
public record GroupPage(
        String address,
        String name,
        String heading,
        String lead,
        @Nullable String done,
        String membersHeading,
        List<PersonRow> members,
        String workplacesHeading,
        List<Place> workplaces,
        List<Area> areas,
        @Nullable Change mapping,
        @Nullable Change admission,
        int version) {

    /** A workplace in one line. */
    public record Place(String name, String municipality, String employees, String seats, boolean lacksSomebody) {}

    /** A municipality and the days it belongs here. */
    public record Area(String municipality, String period) {}

    /** A small form on the page. */
    public record Change(FormView form, List<Field> fields) {

        public Change {
            fields = List.copyOf(fields);
        }
    }

    /** The two forms, as far as somebody has filled them in. */
    public record Forms(Form mapping, Form admission) {

        public static Forms blank() {
            return new Forms(new Form(Map.of()), new Form(Map.of()));
        }
    }

    public GroupPage {
        members = List.copyOf(members);
        workplaces = List.copyOf(workplaces);
        areas = List.copyOf(areas);
    }

    public static GroupPage of(
            KommunegruppeView view, GroupDeeds deeds, Forms forms, String done, LocalDate day, Language language) {
        return new GroupPage(
                "/kommunegrupper/" + view.group().id().value(),
                view.group().name().value(),
                GroupText.heading(view, language),
                GroupText.consistsOf(view.group(), day, language),
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null),
                GroupText.members(view.members(), language),
                members(view, day, language),
                GroupText.workplaces(view.workplaces().size(), language),
                view.workplaces().stream().map(line -> place(line, language)).toList(),
                view.group().coverage().stream()
                        .map(coverage -> area(coverage, language))
                        .toList(),
                deeds.mayMap() ? mapping(view, forms.mapping(), language) : null,
                deeds.mayAdmit() ? admission(view, forms.admission(), day, language) : null,
                view.group().version().number());
    }

    /** One line for each person, whatever they are. */
    private static List<PersonRow> members(KommunegruppeView view, LocalDate day, Language language) {
        Map<PersonId, List<MandateLine>> byPerson = view.members().stream()
                .collect(Collectors.groupingBy(
                        line -> line.mandate().person(), LinkedHashMap::new, Collectors.toList()));
        return byPerson.values().stream()
                .map(lines -> PersonRow.of(lines, day, language))
                .toList();
    }

    private static Place place(WorkplaceLine line, Language language) {
        Integer seats = line.staffing().amrSeats();
        String taken = Figures.number(line.activeAmrs(), language);
        return new Place(
                line.name().value(),
                Municipalities.of(line.municipality()).name(),
                Optional.ofNullable(line.staffing().employees())
                        .map(employees -> Figures.number(employees, language))
                        .orElse(""),
                seats == null ? taken : GroupText.of(taken, Figures.number(seats, language), language),
                seats != null && line.activeAmrs() < seats);
    }

    private static Area area(Coverage coverage, Language language) {
        return new Area(
                Municipalities.of(coverage.municipality()).name(), PersonPage.period(coverage.period(), language));
    }

    private static Change mapping(KommunegruppeView view, Form form, Language language) {
        String covered = view.group().coverage().stream()
                .map(coverage -> area(coverage, language))
                .map(area -> area.municipality() + " " + area.period())
                .collect(Collectors.joining(", "));
        return change(
                view,
                form,
                covered,
                new Form(Map.of()),
                List.of(
                        Field.text(form, "kommune", FormLabel.MUNICIPALITY, language)
                                .required(),
                        Field.day(form, "fra", FormLabel.FROM_DAY, language).required()),
                FormLabel.ADD_THE_MUNICIPALITY.in(language) + ": " + form.text("kommune"),
                language);
    }

    private static Change admission(KommunegruppeView view, Form form, LocalDate day, Language language) {
        LocalDate since = view.group().amrsSince();
        return change(
                view,
                form,
                GroupText.consistsOf(view.group(), day, language),
                Form.startingWith(Map.of("amr-fra", since.equals(Period.SINCE_EVER) ? "" : SlotFields.day(since))),
                List.of(Field.day(form, "amr-fra", FormLabel.FROM_DAY, language).required()),
                FormLabel.ADMIT_THE_AMRS.in(language),
                language);
    }

    private static Change change(
            KommunegruppeView view,
            Form form,
            String stands,
            Form now,
            List<Field> fields,
            String deed,
            Language language) {
        Overtaken first = Overtaken.in(
                form,
                new Overtaken.Now(OvertakenLabel.THE_GROUP.in(language), stands, now),
                Asked.of(List.of(), fields),
                deed,
                "/kommunegrupper/" + view.group().id().value(),
                language);
        return new Change(FormView.of(form, language).beside(first), fields);
    }
}
