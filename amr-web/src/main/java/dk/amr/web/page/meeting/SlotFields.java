package dk.amr.web.page.meeting;

import dk.amr.domain.calendar.RepeatedHour;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** The fields of a form that tell when a meeting is. */
public final class SlotFields {

    /** At which field a refusal about the time stands. */
    public static final Map<String, String> FIELD_OF_RULE = Map.ofEntries(
            Map.entry("time-comes-twice", "time"),
            Map.entry("time-does-not-exist", "fra"),
            Map.entry("meeting-ends-before-it-starts", "til"),
            Map.entry("usual-end-is-past-midnight", "til"),
            Map.entry("meeting-starts-before-its-predecessor-ends", "fra"),
            Map.entry("network-meets-then-already", "fra"),
            Map.entry("kommunegruppe-meets-then-already", "fra"),
            Map.entry("network-is-not-active", "dag"),
            Map.entry("meeting-needs-a-predecessor", "grund"),
            Map.entry("later-day-needs-a-reason", "grund"),
            Map.entry("predecessor-is-cancelled", "grund"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private SlotFields() {}

    /** The fields as they stand for that time. */
    public static Map<String, String> of(TimeSlot slot) {
        return Map.of(
                "dag", DAY.format(slot.day()),
                "fra", TIME.format(slot.startsAt()),
                "til", TIME.format(slot.endsAt()));
    }

    /** The same as it stands in an address. */
    public static String query(TimeSlot slot) {
        return "&dag=" + DAY.format(slot.day())
                + "&fra=" + TIME.format(slot.startsAt())
                + "&til=" + TIME.format(slot.endsAt());
    }

    /** A day as the field holds it. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The time that was filled in; absent, and noted at its field, when it cannot be. */
    public static Optional<TimeSlot> read(Form form) {
        Optional<LocalDate> day = form.need("dag", RegisterDates::read);
        Optional<LocalTime> from = form.need("fra", SlotFields::time);
        Optional<LocalTime> until = form.read("til", SlotFields::time);
        Optional<RepeatedHour> which = form.read("time", RepeatedHour::of);
        return form.submitted(
                FIELD_OF_RULE,
                () -> TimeSlot.of(day.orElseThrow(), from.orElseThrow(), until.orElse(null), which.orElse(null)));
    }

    /** The day alone, for what hangs on it; absent when it is not filled in or cannot be read. */
    public static Optional<LocalDate> day(Form form) {
        try {
            return Optional.of(form.text("dag")).filter(text -> !text.isEmpty()).map(RegisterDates::read);
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }

    /** Reads 15.15, 15:15, 1515 or 15. */
    static LocalTime time(String text) {
        String digits = text.replace(":", "").replace(".", "").replace(" ", "");
        if (!digits.matches("\\d{1,4}")) {
            throw unreadable();
        }
        int number = Integer.parseInt(digits);
        int hour = digits.length() > 2 ? number / 100 : number;
        int minute = digits.length() > 2 ? number % 100 : 0;
        if (hour > 23 || minute > 59) {
            throw unreadable();
        }
        return LocalTime.of(hour, minute);
    }

    private static InvalidValue unreadable() {
        return new InvalidValue(
                "time-is-unreadable", new Sentence("Skriv klokkeslættet som 15.15.", "Write the time as 15:15."));
    }
}
