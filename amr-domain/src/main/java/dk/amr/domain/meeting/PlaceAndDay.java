package dk.amr.domain.meeting;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A meeting as people write it, {@code Skanderborg/2027-02-09}: where, and on which day. */
public record PlaceAndDay(String place, LocalDate day) {

    /** Reads it; the name may itself hold a stroke. */
    public static PlaceAndDay read(String text) {
        int stroke = text.lastIndexOf('/');
        String day = text.substring(stroke + 1).strip();
        try {
            return new PlaceAndDay(text.substring(0, stroke).strip(), LocalDate.parse(day));
        } catch (DateTimeException | IndexOutOfBoundsException neither) {
            throw new InvalidValue(
                    "meeting-is-unreadable", what(stroke > 0 && day.matches("\\d{4}-\\d\\d-\\d\\d"), day));
        }
    }

    private static Sentence what(boolean isDay, String day) {
        return isDay
                ? new Sentence("Den dag findes ikke: " + day + ".", "There is no such day: " + day + ".")
                : new Sentence(
                        "Skriv mødet som navn/dato, for eksempel Skanderborg/2027-02-09, eller som et id.",
                        "Write the meeting as name/date, such as Skanderborg/2027-02-09, or as an id.");
    }
}
