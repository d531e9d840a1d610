package dk.amr.domain.meeting.agenda;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;

/** Whether a theme is about the daily or the strategic work for the work environment, or both (S10). */
public enum Level {
    DAILY("dagligt", "daily"),
    STRATEGIC("strategisk", "strategic"),
    BOTH("dagligt og strategisk", "daily and strategic");

    private final Sentence title;

    Level(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Reads a level by its name, in any case. */
    public static Level of(String text) {
        return Arrays.stream(values())
                .filter(level -> level.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "level-is-unknown",
                        new Sentence("Skriv daily, strategic eller both.", "Write daily, strategic or both.")));
    }
}
