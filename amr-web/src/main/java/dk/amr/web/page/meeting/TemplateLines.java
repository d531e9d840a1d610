package dk.amr.web.page.meeting;

import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import dk.amr.web.http.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the lines of an agenda are still those of the template that filled them, as a hidden field tells. */
public final class TemplateLines {

    static final String FILLED_BY = "fyldt";

    private static final String CHOSEN = "skabelon";
    private static final Pattern FILLING = Pattern.compile("([A-Z_]{1,30})-([1-9]\\d{0,3})-([1-9]\\d{0,2})");
    private static final Theme ANY = new Theme("-", WorkArea.OTHER, Level.BOTH, "", "");

    /** A template, and the minutes of the meeting and of its theme that it filled the lines for. */
    private record Filling(AgendaTemplate template, int minutes, int themeMinutes) {

        List<AgendaItem> lines() {
            return template.forMeeting(minutes, ANY, themeMinutes).items();
        }
    }

    private TemplateLines() {}

    /** The form as it is, but without lines that another template, chosen since, is to fill anew. */
    public static Form letGo(Form form) {
        boolean isAnew = isAnotherChosen(form) && !form.text("tema").isEmpty() && isUntouched(form);
        return isAnew
                ? form.with(PlanForm.rowsOf(form).stream()
                        .flatMap(row -> Stream.of("slags" + row, "minutter" + row, "titel" + row))
                        .collect(Collectors.toMap(field -> field, field -> "")))
                : form;
    }

    /** Whether another template was chosen since, and the lines stay all the same, for they were changed by hand. */
    public static boolean areKept(Form form) {
        return isAnotherChosen(form) && !PlanForm.rowsOf(form).isEmpty() && !isUntouched(form);
    }

    /** The form with those lines of the agenda, which the chosen template filled for a meeting of so many minutes. */
    public static Form filled(Form form, Map<String, String> lines, Agenda agenda, int minutes) {
        Map<String, String> fields = new LinkedHashMap<>(lines);
        String chosen = form.text(CHOSEN).isEmpty() ? AgendaTemplate.STANDARD.name() : form.text(CHOSEN);
        fields.put(FILLED_BY, "%s-%d-%d".formatted(chosen, minutes, agenda.themeMinutes()));
        return form.with(fields);
    }

    private static boolean isAnotherChosen(Form form) {
        return filling(form)
                .filter(filling -> !filling.template().name().equals(form.text(CHOSEN)))
                .isPresent();
    }

    private static boolean isUntouched(Form form) {
        return filling(form)
                .map(Filling::lines)
                .filter(lines -> PlanForm.rowsOf(form).size() == lines.size()
                        && IntStream.range(0, lines.size()).allMatch(row -> stands(form, row, lines.get(row))))
                .isPresent();
    }

    private static boolean stands(Form form, int row, AgendaItem line) {
        return form.text("slags" + row).equals(line.kind().name())
                && form.text("minutter" + row).equals(String.valueOf(line.minutes()))
                && form.text("titel" + row).equals(line.title());
    }

    private static Optional<Filling> filling(Form form) {
        Matcher told = FILLING.matcher(form.text(FILLED_BY));
        return told.matches()
                ? Stream.of(AgendaTemplate.values())
                        .filter(template -> template.name().equals(told.group(1)))
                        .map(template ->
                                new Filling(template, Integer.parseInt(told.group(2)), Integer.parseInt(told.group(3))))
                        .findFirst()
                : Optional.empty();
    }
}
