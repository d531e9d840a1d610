package dk.amr.domain.meeting.agenda;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a part of a meeting is (S43), with knowledge sharing and the frame around it (P4). */
public enum AgendaKind {
    PRESENTATION("Oplæg", "Presentation"),
    TEACHING("Undervisning", "Teaching"),
    EXPERIENCE_EXCHANGE("Erfaringsudveksling", "Exchange of experience"),
    SPARRING("Sparring", "Sparring"),
    QUESTIONS("Afklaring af spørgsmål", "Questions"),
    CURRENT_TOPIC("Aktuelt emne", "Current topic"),
    INSPIRATION("Inspiration", "Inspiration"),
    KNOWLEDGE_SHARING("Videndeling", "Knowledge sharing"),
    FRAME("Praktisk", "Practical");

    // the Danish words as S43 has them, beside the names in code
    private static final Map<String, AgendaKind> ALIASES = Map.of(
            "OPLÆG", PRESENTATION,
            "UNDERVISNING", TEACHING,
            "ERFARINGSUDVEKSLING", EXPERIENCE_EXCHANGE,
            "SPØRGSMÅL", QUESTIONS,
            "AKTUELT_EMNE", CURRENT_TOPIC,
            "VIDENDELING", KNOWLEDGE_SHARING,
            "RAMME", FRAME);

    private final Sentence title;

    AgendaKind(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Whether it is one of the three that the time beside the theme shall be used for (S38). */
    public boolean isSharing() {
        return this == SPARRING || this == EXPERIENCE_EXCHANGE || this == KNOWLEDGE_SHARING;
    }

    /** Reads a kind by its name or its Danish word, in any case. */
    public static AgendaKind of(String text) {
        String wanted =
                Danish.clean(text).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .or(() -> Optional.ofNullable(ALIASES.get(wanted)))
                .orElseThrow(
                        () -> new InvalidValue(
                                "agenda-kind-is-unknown",
                                new Sentence(
                                        "Punktets slags skal være oplæg, undervisning, erfaringsudveksling, sparring, spørgsmål, aktuelt emne, inspiration, videndeling eller ramme.",
                                        "The kind must be presentation, teaching, experience-exchange, sparring, questions, current-topic, inspiration, knowledge-sharing or frame.")));
    }
}
