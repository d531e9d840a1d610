package dk.amr.domain.meeting.planning;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Stale;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody else changed the meeting meanwhile; what differs is told, so that nothing typed is lost (E9). */
public final class MeetingChangedMeanwhile extends Stale {

    /** A field, as the one who comes late wants it and as it is now. */
    public record Difference(String field, Sentence name, Sentence yours, Sentence theirs) {

        /** One whose words are the same in both languages, for somebody wrote them. */
        public Difference(String field, Sentence name, String yours, String theirs) {
            this(field, name, new Sentence(yours, yours), new Sentence(theirs, theirs));
        }

        @Override
        public String toString() {
            return "Difference[" + field + "]";
        }
    }

    @SuppressWarnings("serial") // a refusal is told, never written to a stream
    private final List<Difference> differences;

    public MeetingChangedMeanwhile(List<Difference> differences) {
        super(sentence(differences));
        this.differences = List.copyOf(differences);
    }

    public List<Difference> differences() {
        return differences;
    }

    private static Sentence sentence(List<Difference> differences) {
        String danish = names(differences, Language.DANISH);
        String english = names(differences, Language.ENGLISH);
        return new Sentence(
                "En anden har ændret mødet imens. Intet er overskrevet. Forskelle: %s. Hent siden igen, og ret det, der stadig mangler."
                        .formatted(danish.isEmpty() ? "ingen i det, du skrev" : danish),
                "Somebody else changed the meeting meanwhile. Nothing was overwritten. Differences: %s. Load it again and change what is still missing."
                        .formatted(english.isEmpty() ? "none in what you wrote" : english));
    }

    private static String names(List<Difference> differences, Language language) {
        return differences.stream().map(each -> each.name().in(language)).collect(Collectors.joining(", "));
    }
}
