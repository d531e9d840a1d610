package dk.amr.web.page.meeting;

import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.WorkArea;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Field;
import dk.amr.web.page.network.KnownColleagues;
import dk.amr.web.page.text.MeetingLabel;
import dk.amr.web.page.text.PlanLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields with which a meeting is planned or changed, as they stand in a form.
 *
 * @param filledBy which template filled the lines; empty where none did
 * @param kept that the lines stay although another template is chosen; absent where it is not so
 * @param suggestions what fields suggest, by the id that they name
 */
public record PlanForm(
        DeedPage.@Nullable Question which,
        List<Field> time,
        DeedPage.Question after,
        List<Field> place,
        Map<String, List<String>> suggestions,
        Field title,
        List<DeedPage.Question> themeKinds,
        List<Field> theme,
        DeedPage.Question template,
        String filledBy,
        @Nullable String kept,
        List<Row> rows) {

    /** As many rows as a form has at least. */
    private static final int ROWS = 12;

    private static final int MOST = 30;
    private static final int SPARE = 3;

    /** A part of the meeting in a row of its own. */
    public record Row(
            int number,
            List<Choice> kinds,
            String kind,
            String minutes,
            String title,
            @Nullable String error) {
        public Row {
            kinds = List.copyOf(kinds);
        }

        boolean isFilled() {
            return !(kind + minutes + title).isEmpty();
        }
    }

    public PlanForm {
        time = List.copyOf(time);
        place = List.copyOf(place);
        suggestions = Map.copyOf(suggestions);
        themeKinds = List.copyOf(themeKinds);
        theme = List.copyOf(theme);
        rows = List.copyOf(rows);
    }

    /** The rows to the last in which something was filled in, which are seen at once. */
    public List<Row> shown() {
        return rows.subList(0, rows.size() - folded().size());
    }

    /** The empty rows below, which are unfolded where they are wanted. */
    public List<Row> folded() {
        List<Row> ended =
                rows.reversed().stream().takeWhile(row -> !row.isFilled()).toList();
        return ended.reversed();
    }

    /** The rows in which something was filled in. */
    public static List<Integer> rowsOf(Form form) {
        return IntStream.range(0, MOST)
                .filter(row -> !form.text("minutter" + row).isEmpty()
                        || !form.text("titel" + row).isEmpty()
                        || !form.text("slags" + row).isEmpty())
                .boxed()
                .toList();
    }

    /** Every field, those of the time only for a new meeting. */
    public static PlanForm of(
            Form form, List<Choice> groupMeetings, KnownColleagues colleagues, boolean isNew, Language language) {
        return new PlanForm(
                isNew && MeetingForms.isAskedWhichHour(form) ? MeetingForms.whichHour(form, language) : null,
                isNew ? time(form, language) : List.of(),
                MeetingForms.question(form, "efter", MeetingLabel.AFTER, groupMeetings, language),
                List.of(
                        Field.paragraphs(form, "grund", MeetingLabel.WHY_DEVIATES, language)
                                .hinted(MeetingLabel.WHY_DEVIATES_HINT, language),
                        Field.text(form, "sted", MeetingLabel.PLACE, language).hinted(PlanLabel.PLACE_HINT, language),
                        colleagues.askedIn(
                                Field.text(form, "medfacilitator", MeetingLabel.CO_FACILITATOR, language),
                                PlanLabel.CO_FACILITATOR_HINT,
                                language)),
                colleagues.suggestions(),
                Field.text(form, "tema", PlanLabel.THEME_TITLE, language),
                List.of(areas(form, language), levels(form, language)),
                List.of(
                        Field.text(form, "oplaeg", PlanLabel.THEME_PRESENTER, language)
                                .hinted(PlanLabel.THEME_PRESENTER_HINT, language),
                        Field.paragraphs(form, "spoergsmaal", PlanLabel.THEME_QUESTIONS, language),
                        Field.number(form, "temaminutter", PlanLabel.THEME_MINUTES, language)),
                templates(form, language),
                form.text(TemplateLines.FILLED_BY),
                TemplateLines.areKept(form) ? PlanLabel.LINES_ARE_KEPT.in(language) : null,
                rows(form, language));
    }

    private static List<Field> time(Form form, Language language) {
        return List.of(
                Field.day(form, "dag", PlanLabel.DAY, language).required(),
                Field.time(form, "fra", MeetingLabel.FROM, language)
                        .hinted(MeetingLabel.TIME_HINT, language)
                        .required(),
                Field.time(form, "til", MeetingLabel.UNTIL, language).hinted(MeetingLabel.UNTIL_HINT, language));
    }

    private static DeedPage.Question areas(Form form, Language language) {
        return MeetingForms.question(
                form,
                "omraade",
                PlanLabel.THEME_AREA,
                Stream.of(WorkArea.values())
                        .map(each ->
                                chosen(form, "omraade", each.name(), each.title(), WorkArea.OTHER.name(), language))
                        .toList(),
                language);
    }

    private static DeedPage.Question levels(Form form, Language language) {
        return MeetingForms.question(
                form,
                "niveau",
                PlanLabel.THEME_LEVEL,
                Stream.of(Level.values())
                        .map(each -> chosen(form, "niveau", each.name(), each.title(), Level.BOTH.name(), language))
                        .toList(),
                language);
    }

    private static DeedPage.Question templates(Form form, Language language) {
        return MeetingForms.question(
                form,
                "skabelon",
                PlanLabel.TEMPLATE,
                Stream.of(AgendaTemplate.values())
                        .map(each -> chosen(
                                form, "skabelon", each.name(), each.title(), AgendaTemplate.STANDARD.name(), language))
                        .toList(),
                language);
    }

    private static Choice chosen(
            Form form, String field, String value, Sentence label, String usual, Language language) {
        String typed = form.text(field).isEmpty() ? usual : form.text(field);
        return new Choice(value, label.in(language), null, typed.equals(value));
    }

    private static List<Row> rows(Form form, Language language) {
        List<Integer> filled = rowsOf(form);
        int last = filled.isEmpty() ? 0 : filled.getLast() + 1;
        return IntStream.range(0, Math.min(MOST, Math.max(ROWS, last + SPARE)))
                .mapToObj(row -> row(form, row, language))
                .toList();
    }

    private static Row row(Form form, int row, Language language) {
        String kind = form.text("slags" + row);
        Sentence error = Optional.ofNullable(form.error("minutter" + row)).orElse(form.error("slags" + row));
        return new Row(
                row,
                Stream.of(AgendaKind.values())
                        .map(each -> MeetingForms.choice(form, "slags" + row, each.name(), each.title(), language))
                        .toList(),
                kind,
                form.text("minutter" + row),
                form.text("titel" + row),
                error == null ? null : error.in(language));
    }

    @Override
    public String toString() {
        return "PlanForm";
    }
}
