package dk.amr.web.page.text;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words about what a meeting is made of. */
public final class AgendaText {

    private static final int HOUR = 60;

    private AgendaText() {}

    /** What a part is called. */
    public static String name(AgendaItem item, Language language) {
        String own = item.title().isEmpty() ? item.kind().title().in(language) : item.title();
        if (item.theme() == null) {
            return own;
        }
        return item.title().isEmpty()
                ? item.theme().title()
                : own + ": " + item.theme().title();
    }

    /** What it is. */
    public static String kind(AgendaItem item, Language language) {
        String kind = item.kind().title().in(language).toLowerCase(Locale.ROOT);
        return item.theme() == null
                ? kind
                : MeetingLabel.THEME.in(language) + ", " + kind + ", "
                        + item.theme().area().title().in(language) + ", "
                        + item.theme().level().title().in(language);
    }

    /** How it is drawn. */
    public static String look(AgendaItem item) {
        if (item.theme() != null) {
            return "theme";
        }
        if (item.kind() == AgendaKind.FRAME) {
            return "frame";
        }
        return item.kind().isSharing() ? "sharing" : "other";
    }

    public static String left(Language language) {
        return new Sentence("ikke fordelt", "not given out").in(language);
    }

    public static String minutes(int minutes, Language language) {
        return Figures.number(minutes, language) + " min";
    }

    /** How long the meeting is, as a heading says it: "to timer". */
    private static String length(int minutes, Language language) {
        if (minutes % HOUR != 0) {
            return Figures.number(minutes, language) + new Sentence(" minutter", " minutes").in(language);
        }
        int hours = minutes / HOUR;
        return Figures.within(hours, language)
                + (hours == 1
                        ? new Sentence(" time", " hour").in(language)
                        : new Sentence(" timer", " hours").in(language));
    }

    /** How much of the meeting is given out. */
    public static String total(Agenda agenda, TimeSlot slot, Language language) {
        int left = slot.minutes() - agenda.minutes();
        String length = length(slot.minutes(), language);
        if (left == 0) {
            return new Sentence("Dagsorden: " + length, "Agenda: " + length).in(language);
        }
        String minutes = Figures.number(Math.abs(left), language);
        return left > 0
                ? new Sentence(
                                "Dagsorden: " + minutes + " minutter af " + length + " er ikke fordelt",
                                "Agenda: " + minutes + " minutes of " + length + " are not given out")
                        .in(language)
                : new Sentence(
                                "Dagsorden: " + minutes + " minutter mere end mødets " + length,
                                "Agenda: " + minutes + " minutes more than the meeting of " + length)
                        .in(language);
    }

    /** The bar in words. */
    public static String label(Agenda agenda, TimeSlot slot, Language language) {
        String parts = agenda.items().stream()
                .map(item -> name(item, language) + " " + minutes(item.minutes(), language))
                .collect(Collectors.joining(", "));
        return total(agenda, slot, language) + (parts.isEmpty() ? "" : ". " + parts);
    }
}
