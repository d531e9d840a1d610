package dk.amr.domain.meeting.sharing;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was shared, in its author's words: about a task (S47), and with an eye to what may come of it (S48).
 *
 * @param task what it is about
 * @param wish what the author would like it to become; may be empty
 * @param nextStep what could be done; may be empty, but for a challenge says at least that it is not known yet (P9)
 * @param reason why something that the guard marked may stand; empty where it marked nothing (P8)
 */
public record SharedText(SharedKind kind, String task, String wish, String nextStep, String reason) {

    /** What stands for a next step that nobody knows yet (P9). */
    public static final Sentence NOT_KNOWN_YET = new Sentence("Ved ikke endnu", "Do not know yet");

    /** What its parts are called, in the order of the form. */
    public static final List<String> PARTS = List.of("task", "wish", "nextStep");

    /** So many characters each part may have. */
    public static final int LONGEST = 4000;

    public SharedText {
        task = cleaned("task", task);
        wish = cleaned("wish", wish);
        nextStep = cleaned("next-step", nextStep);
        reason = cleaned("reason", reason);
        if (task.isEmpty()) {
            throw new InvalidValue(
                    "task-is-missing",
                    new Sentence("Skriv, hvilken opgave det handler om.", "Write which task it is about."));
        }
        if (kind.needsANextStep() && nextStep.isEmpty()) {
            throw new InvalidValue(
                    "next-step-is-missing",
                    new Sentence(
                            "Skriv et muligt næste skridt, eller sæt kryds ved, at I ikke ved det endnu.",
                            "Write a possible next step, or tick that you do not know it yet."));
        }
    }

    /** All its parts in the order of the form, for the guard to look at. */
    public List<String> parts() {
        return List.of(task, wish, nextStep);
    }

    /** Whether one of its parts holds the words, in capitals or not. */
    public boolean holds(String words) {
        String wanted = words.toLowerCase(java.util.Locale.ROOT);
        return Stream.of(task, wish, nextStep)
                .anyMatch(part -> part.toLowerCase(java.util.Locale.ROOT).contains(wanted));
    }

    private static String cleaned(String part, String text) {
        String clean = text.replace("\r\n", "\n").replace('\t', ' ').strip();
        if (clean.length() > LONGEST) {
            throw new InvalidValue(
                    part + "-is-too-long",
                    new Sentence(
                            "Hvert felt må højst være på 4.000 tegn.",
                            "Each field may have at most 4,000 characters."));
        }
        if (clean.chars().anyMatch(each -> Character.isISOControl(each) && each != '\n')) {
            throw new InvalidValue(
                    part + "-has-control-characters",
                    new Sentence(
                            "Feltet rummer tegn, der ikke kan ses. Skriv teksten igen, eller indsæt den uden formatering.",
                            "The field holds characters that cannot be seen. Write the text again, or paste it without"
                                    + " formatting."));
        }
        return clean;
    }

    @Override
    public String toString() {
        return "SharedText";
    }
}
