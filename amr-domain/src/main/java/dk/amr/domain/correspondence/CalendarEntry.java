package dk.amr.domain.correspondence;

import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody finds in the calendar about one occasion; its instants are known to the second. An entry takes the
 * place of an earlier one of the same id when its sequence is higher. Refused are an end that is not after the start, a
 * sequence below nought, a blank title, and a title or a place of more than one line.
 *
 * @param stamp when it was written
 * @param place where it is, or nothing
 * @param organizer the one who calls, who alone is named
 */
public record CalendarEntry(
        Kind kind,
        UUID uid,
        int sequence,
        Instant stamp,
        Instant start,
        Instant end,
        String title,
        String place,
        @Nullable EmailAddress organizer) {

    /** Whether it is to stand in the calendar or to leave it. */
    public enum Kind {
        REQUEST,
        CANCEL
    }

    public CalendarEntry {
        stamp = stamp.truncatedTo(ChronoUnit.SECONDS);
        start = start.truncatedTo(ChronoUnit.SECONDS);
        end = end.truncatedTo(ChronoUnit.SECONDS);
        if (sequence < 0) {
            throw new InvalidValue(
                    "calendar-sequence-is-negative",
                    new Sentence("En udgave tælles fra nul.", "An edition is counted from nought."));
        }
        if (!end.isAfter(start)) {
            throw new InvalidValue(
                    "calendar-end-is-not-after-start",
                    new Sentence("Det skal slutte, efter at det begynder.", "It must end after it begins."));
        }
        if (title.isBlank()) {
            throw new InvalidValue(
                    "calendar-title-is-missing",
                    new Sentence("En kalenderaftale skal have en titel.", "A calendar entry must have a title."));
        }
        if (!isOneLine(title) || !isOneLine(place)) {
            throw new InvalidValue(
                    "calendar-text-has-control-characters",
                    new Sentence("Titel og sted står på hver sin linje.", "Title and place stand on one line each."));
        }
    }

    private static boolean isOneLine(String text) {
        return text.chars()
                .noneMatch(each -> Character.isISOControl(each)
                        || Character.getType(each) == Character.LINE_SEPARATOR
                        || Character.getType(each) == Character.PARAGRAPH_SEPARATOR);
    }

    @Override
    public String toString() {
        return "CalendarEntry[" + kind + " " + uid + " " + sequence + "]";
    }
}
