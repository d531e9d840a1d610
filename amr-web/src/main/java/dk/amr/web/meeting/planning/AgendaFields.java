package dk.amr.web.meeting.planning;

import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.meeting.PlanForm;
import dk.amr.web.page.meeting.TemplateLines;
import dk.amr.web.page.text.PlanLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields of a form that tell what is on a meeting: a theme, a template, and a row for every part. */
final class AgendaFields {

    private static final Map<String, String> FIELD_OF_RULE = Map.of(
            "theme-has-no-title", "tema",
            "questions-are-malformed", "spoergsmaal",
            "agenda-line-is-malformed", "tema");

    private AgendaFields() {}

    /** The fields as they stand for that agenda. */
    static Map<String, String> of(Agenda agenda) {
        Map<String, String> fields = new LinkedHashMap<>();
        Theme first = agenda.themes().isEmpty() ? null : agenda.themes().getFirst();
        if (first != null) {
            fields.put("tema", first.title());
            fields.put("omraade", first.area().name());
            fields.put("niveau", first.level().name());
            fields.put("oplaeg", first.presenter());
            fields.put("spoergsmaal", first.questions());
            fields.put("temaminutter", String.valueOf(agenda.themeMinutes()));
        }
        fields.putAll(rows(agenda, first));
        return fields;
    }

    /** The form with the lines that a template filled, where it had none. */
    static Form filled(Form form, Agenda agenda, int minutes) {
        return PlanForm.rowsOf(form).isEmpty() && !agenda.themes().isEmpty()
                ? TemplateLines.filled(form, rows(agenda, agenda.themes().getFirst()), agenda, minutes)
                : form;
    }

    private static Map<String, String> rows(Agenda agenda, @Nullable Theme first) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int row = 0; row < agenda.items().size(); row++) {
            AgendaItem item = agenda.items().get(row);
            Theme theme = item.theme();
            boolean isAnother =
                    theme != null && !theme.equals(first) && item.title().isEmpty();
            fields.put("slags" + row, item.kind().name());
            fields.put("minutter" + row, String.valueOf(item.minutes()));
            fields.put("titel" + row, isAnother ? Objects.requireNonNull(theme).title() : item.title());
        }
        return fields;
    }

    /** What was filled in, for a meeting of so many minutes; themes it had before are known by their title. */
    static Optional<Agenda> read(Form form, int minutes, List<Theme> before) {
        Optional<Theme> theme = theme(form);
        Optional<Integer> themeMinutes = form.read("temaminutter", AgendaFields::number);
        Optional<AgendaTemplate> template = form.read("skabelon", AgendaTemplate::of);
        List<AgendaItem> rows = PlanForm.rowsOf(form).stream()
                .flatMap(row -> row(form, row, before).stream())
                .toList();
        return form.submitted(
                FIELD_OF_RULE,
                () -> rows.isEmpty()
                        ? fromTemplate(template, theme, minutes, themeMinutes)
                        : theme.map(each -> withTheme(rows, each, themeMinutes)).orElseGet(() -> new Agenda(rows)));
    }

    private static Agenda fromTemplate(
            Optional<AgendaTemplate> template, Optional<Theme> theme, int minutes, Optional<Integer> themeMinutes) {
        return theme.map(each -> template.orElse(AgendaTemplate.STANDARD)
                        .forMeeting(minutes, each, themeMinutes.orElse(AgendaTemplate.USUAL_THEME_MINUTES)))
                .orElseGet(Agenda::empty);
    }

    private static Optional<Theme> theme(Form form) {
        Optional<WorkArea> area = form.read("omraade", WorkArea::of);
        Optional<Level> level = form.read("niveau", Level::of);
        return form.text("tema").isEmpty()
                ? Optional.empty()
                : form.submitted(
                        FIELD_OF_RULE,
                        () -> new Theme(
                                form.text("tema"),
                                area.orElse(WorkArea.OTHER),
                                level.orElse(Level.BOTH),
                                form.text("oplaeg"),
                                form.text("spoergsmaal")));
    }

    private static Optional<AgendaItem> row(Form form, int row, List<Theme> before) {
        if (form.text("minutter" + row).isEmpty()) {
            form.refuse("minutter" + row, PlanLabel.ROW_NEEDS_MINUTES.sentence());
            return Optional.empty();
        }
        if (form.text("slags" + row).isEmpty()) {
            form.refuse("slags" + row, PlanLabel.ROW_NEEDS_KIND.sentence());
            return Optional.empty();
        }
        String title = form.text("titel" + row);
        Optional<Theme> known =
                before.stream().filter(each -> each.title().equals(title)).findFirst();
        return form.read("slags" + row, AgendaKind::of)
                .flatMap(kind -> form.read(
                        "minutter" + row,
                        minutes -> new AgendaItem(
                                kind, number(minutes), known.isPresent() ? "" : title, known.orElse(null))));
    }

    /** The first presentation or teaching takes the theme up; where there is none, it comes second. */
    private static Agenda withTheme(List<AgendaItem> rows, Theme theme, Optional<Integer> themeMinutes) {
        List<AgendaItem> all = new ArrayList<>(rows);
        int place = IntStream.range(0, all.size())
                .filter(each -> takesATheme(all.get(each)))
                .findFirst()
                .orElse(-1);
        if (place < 0) {
            all.add(1, AgendaItem.on(theme, themeMinutes.orElse(AgendaTemplate.USUAL_THEME_MINUTES)));
        } else {
            AgendaItem item = all.get(place);
            all.set(place, new AgendaItem(item.kind(), item.minutes(), item.title(), theme));
        }
        return new Agenda(all);
    }

    private static boolean takesATheme(AgendaItem item) {
        return item.theme() == null && (item.kind() == AgendaKind.PRESENTATION || item.kind() == AgendaKind.TEACHING);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new InvalidValue(
                    "number-is-unreadable", new Sentence("Det skal være et helt tal.", "That must be a whole number."));
        }
        return Integer.parseInt(text);
    }
}
