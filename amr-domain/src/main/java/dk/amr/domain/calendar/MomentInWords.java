package dk.amr.domain.calendar;

import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import java.time.Instant;
import java.time.LocalDateTime;

/** A moment in Denmark as people write it, where there is little room: {@code 4. jan. 2027 kl. 9.15}. */
public final class MomentInWords {

    private MomentInWords() {}

    /** The day and the time to the minute. */
    public static String brief(Instant at, Language language) {
        LocalDateTime here = LocalDateTime.ofInstant(at, TimeSlot.ZONE);
        String pattern = language == Language.DANISH ? "%s kl. %d.%02d" : "%s at %d:%02d";
        return pattern.formatted(DayInWords.brief(here.toLocalDate(), language), here.getHour(), here.getMinute());
    }
}
