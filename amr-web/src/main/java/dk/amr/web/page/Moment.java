package dk.amr.web.page;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment for people, and for programs that read pages. */
public record Moment(String words, String exact) {

    private static final DateTimeFormatter CLOCK_DA = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK_EN = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    public static Moment of(Instant instant, Language language) {
        ZonedDateTime here = instant.atZone(TimeSlot.ZONE);
        String clock = here.format(language == Language.DANISH ? CLOCK_DA : CLOCK_EN);
        String day = DayInWords.day(here.toLocalDate(), language);
        return new Moment(day + (language == Language.DANISH ? " kl. " : " at ") + clock, instant.toString());
    }
}
