package dk.amr.domain.calendar;

import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** A stretch of time as people write it: {@code tirsdag den 9. februar 2027 kl. 15.15–17.15}. */
public final class SlotInWords {

    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("H.mm");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("H:mm");

    private SlotInWords() {}

    public static String full(TimeSlot slot, Language language) {
        return DayInWords.full(slot.day(), language) + at(language) + times(slot, language);
    }

    /** With a short month, where there is little room. */
    public static String brief(TimeSlot slot, Language language) {
        return DayInWords.brief(slot.day(), language) + at(language) + times(slot, language);
    }

    /** The two times alone. */
    public static String times(TimeSlot slot, Language language) {
        return time(slot.startsAt().toLocalTime(), language) + "–"
                + time(slot.endsAt().toLocalTime(), language);
    }

    public static String time(LocalTime time, Language language) {
        return time.format(language == Language.DANISH ? DANISH : ENGLISH);
    }

    private static String at(Language language) {
        return language == Language.DANISH ? " kl. " : " at ";
    }
}
