package dk.amr.web.meeting.planning;

import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import dk.amr.web.http.json.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on a meeting, as a script tells it: every part by itself, or a template with a theme.
 *
 * @param items wins over the template
 * @param themeMinutes half an hour when left out (S37)
 */
record AgendaBody(
        @Nullable List<ItemBody> items,
        @Nullable String template,
        @Nullable ThemeBody theme,
        @Nullable Integer themeMinutes) {

    /** A part. */
    record ItemBody(
            @Nullable String kind,
            @Nullable Integer minutes,
            @Nullable String title,
            @Nullable ThemeBody theme) {

        AgendaItem toItem() {
            return new AgendaItem(
                    AgendaKind.of(Body.need("kind", kind)),
                    Body.need("minutes", minutes),
                    title == null ? "" : title,
                    theme == null ? null : theme.toTheme());
        }
    }

    /** The professional subject. */
    record ThemeBody(
            @Nullable String title,
            @Nullable String area,
            @Nullable String level,
            @Nullable String presenter,
            @Nullable String questions) {

        Theme toTheme() {
            return new Theme(
                    Body.need("title", title),
                    area == null ? WorkArea.OTHER : WorkArea.of(area),
                    level == null ? Level.BOTH : Level.of(level),
                    presenter == null ? "" : presenter,
                    questions == null ? "" : questions);
        }
    }

    /** The agenda of a meeting of so many minutes. */
    Agenda toAgenda(int minutes) {
        if (items != null) {
            return new Agenda(items.stream().map(ItemBody::toItem).toList());
        }
        if (theme == null) {
            return Agenda.empty();
        }
        return (template == null ? AgendaTemplate.STANDARD : AgendaTemplate.of(template))
                .forMeeting(
                        minutes,
                        theme.toTheme(),
                        themeMinutes == null ? AgendaTemplate.USUAL_THEME_MINUTES : themeMinutes);
    }
}
