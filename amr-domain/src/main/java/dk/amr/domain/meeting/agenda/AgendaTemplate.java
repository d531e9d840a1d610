package dk.amr.domain.meeting.agenda;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A ready-made agenda (section 2.9): it begins with the ground rules (S49), gives the theme its time, and leaves the
 * rest of the meeting for sparring.
 */
public enum AgendaTemplate {
    STANDARD("Standard: tema, udveksling og sparring", "Standard: theme, exchange and sparring") {
        @Override
        List<AgendaItem> before(AgendaItem theme) {
            return List.of(
                    WELCOME, CHECK_IN, theme, AgendaItem.of(AgendaKind.EXPERIENCE_EXCHANGE, 20, "Temaet hos os"));
        }

        @Override
        List<AgendaItem> after() {
            return List.of(AgendaItem.of(AgendaKind.KNOWLEDGE_SHARING, 5, "Materialer"), NEXT);
        }
    },
    MORE_SPARRING("Mere sparring: to sager", "More sparring: two cases") {
        @Override
        List<AgendaItem> before(AgendaItem theme) {
            return List.of(WELCOME, CHECK_IN, theme);
        }

        @Override
        List<AgendaItem> after() {
            return List.of(AgendaItem.of(AgendaKind.KNOWLEDGE_SHARING, 5, "Materialer"), NEXT);
        }
    },
    FIRST_MEETING("Første møde: lær hinanden at kende", "First meeting: get to know each other") {
        @Override
        List<AgendaItem> before(AgendaItem theme) {
            return List.of(
                    WELCOME,
                    AgendaItem.of(AgendaKind.EXPERIENCE_EXCHANGE, 25, "Hvem er vi, og hvad vil vi med netværket"),
                    theme,
                    AgendaItem.of(AgendaKind.EXPERIENCE_EXCHANGE, 15, "Temaet hos os"));
        }

        @Override
        List<AgendaItem> after() {
            return List.of(AgendaItem.of(AgendaKind.KNOWLEDGE_SHARING, 10, "Ønsker til temaer"), NEXT);
        }
    };

    /** How long a theme is taken up where nothing else is said (S37). */
    public static final int USUAL_THEME_MINUTES = 30;

    private static final AgendaItem WELCOME = AgendaItem.of(AgendaKind.FRAME, 5, "Velkomst og leveregler");
    private static final AgendaItem CHECK_IN = AgendaItem.of(AgendaKind.FRAME, 10, "Siden sidst");
    private static final AgendaItem NEXT = AgendaItem.of(AgendaKind.FRAME, 5, "Næste møde og evaluering");

    private final Sentence title;

    AgendaTemplate(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    abstract List<AgendaItem> before(AgendaItem theme);

    abstract List<AgendaItem> after();

    /** The agenda for a meeting of so many minutes; what is not otherwise taken goes to sparring. */
    public Agenda forMeeting(int minutes, Theme theme, int themeMinutes) {
        List<AgendaItem> items = new ArrayList<>(before(AgendaItem.on(theme, themeMinutes)));
        items.addAll(after());
        int left = minutes - items.stream().mapToInt(AgendaItem::minutes).sum();
        if (left > 0) {
            items.add(items.size() - after().size(), AgendaItem.of(AgendaKind.SPARRING, left, "En eller to sager"));
        }
        return new Agenda(items);
    }

    /** Reads a template by its name, in any case, with hyphens or underscores. */
    public static AgendaTemplate of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(template -> template.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "template-is-unknown",
                        new Sentence(
                                "Skabelonen skal være standard, more-sparring eller first-meeting.",
                                "The template must be standard, more-sparring or first-meeting.")));
    }
}
