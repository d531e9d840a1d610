package dk.amr.web.meeting;

import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.Theme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a meeting, for scripts; {@code theme} is null where none is taken up. */
record AgendaItemView(
        String kind, int minutes, String title, @Nullable ThemeView theme) {

    /** The professional subject. */
    record ThemeView(String title, String area, String level, String presenter, String questions) {

        static ThemeView of(Theme theme) {
            return new ThemeView(
                    theme.title(), theme.area().name(), theme.level().name(), theme.presenter(), theme.questions());
        }
    }

    static AgendaItemView of(AgendaItem item) {
        return new AgendaItemView(
                item.kind().name(),
                item.minutes(),
                item.title(),
                Optional.ofNullable(item.theme()).map(ThemeView::of).orElse(null));
    }
}
