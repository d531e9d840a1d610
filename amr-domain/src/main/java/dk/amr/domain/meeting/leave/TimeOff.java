package dk.amr.domain.meeting.leave;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much time off somebody needs for a meeting, with travel (S51): a quarter of an hour to a day. */
public record TimeOff(int minutes) {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 24 * 60;
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    public TimeOff {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw malformed();
        }
    }

    /** Reads hours with a comma or a full stop: {@code 3.0} or {@code 3,5}; rounded to whole minutes. */
    public static TimeOff ofHours(String hours) {
        String text = hours.strip().replace(',', '.');
        if (!text.matches("\\d{1,2}(\\.\\d{1,4})?")) {
            throw malformed();
        }
        return new TimeOff(new BigDecimal(text)
                .multiply(MINUTES_OF_AN_HOUR)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** As long as that many minutes, as far as it lies within the bounds. */
    static TimeOff about(int minutes) {
        return new TimeOff(Math.clamp(minutes, SHORTEST, LONGEST));
    }

    private static InvalidValue malformed() {
        return new InvalidValue(
                "time-off-is-out-of-range",
                new Sentence(
                        "Skriv timerne med rejsetid som et tal fra 0,25 til 24, for eksempel 3,5.",
                        "Write the hours with travel as a number from 0.25 to 24, such as 3.5."));
    }
}
