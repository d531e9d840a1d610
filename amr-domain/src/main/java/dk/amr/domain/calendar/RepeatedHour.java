package dk.amr.domain.calendar;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;

/** Which of the two is meant, of an hour that the clock shows twice when summer time ends. */
public enum RepeatedHour {
    FIRST,
    SECOND;

    /** Reads {@code first} or {@code second}, in any case. */
    public static RepeatedHour of(String text) {
        return Arrays.stream(values())
                .filter(which -> which.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "hour-is-unknown", new Sentence("Skriv first eller second.", "Write first or second.")));
    }
}
