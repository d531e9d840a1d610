package dk.amr.domain.meeting.agenda;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One part of a meeting.
 *
 * @param minutes how long it takes, 1 to 480
 * @param title what it is called; empty where the kind, or the theme, says enough
 * @param theme the theme that is taken up in it, if one is
 */
public record AgendaItem(
        AgendaKind kind,
        int minutes,
        String title,
        @Nullable Theme theme) {

    private static final int LONGEST = 480;

    public AgendaItem {
        title = AgendaLine.read(title);
        if (minutes < 1 || minutes > LONGEST) {
            throw new InvalidValue(
                    "minutes-are-out-of-range",
                    new Sentence("Et punkt varer 1–480 minutter.", "A part takes 1–480 minutes."));
        }
    }

    public static AgendaItem of(AgendaKind kind, int minutes, String title) {
        return new AgendaItem(kind, minutes, title, null);
    }

    /** The half hour that a theme is given. */
    public static AgendaItem on(Theme theme, int minutes) {
        return new AgendaItem(AgendaKind.PRESENTATION, minutes, "", theme);
    }
}
