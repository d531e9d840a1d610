package dk.amr.domain.correspondence;

import dk.amr.domain.correspondence.CalendarEntry.Kind;
import dk.amr.domain.person.EmailAddress;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Calendar entries for tests. */
public final class CalendarFixture {

    public static final UUID UID = UUID.fromString("01940000-0000-7000-8000-000000000042");
    public static final Instant STAMP = Instant.parse("2027-01-12T08:30:00Z");
    /** 15.15 in Denmark, in summer. */
    public static final Instant START = Instant.parse("2027-05-11T13:15:00Z");

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private CalendarFixture() {}

    /** A meeting of two hours, called in January for May. */
    public static CalendarEntry anEntry() {
        return anEntry(Kind.REQUEST, 0, START);
    }

    public static CalendarEntry anEntry(Kind kind, int sequence, Instant start) {
        return new CalendarEntry(
                kind,
                UID,
                sequence,
                STAMP,
                start,
                start.plusSeconds(7200),
                "Netværksmøde",
                "Rådhuset, lokale 3",
                new EmailAddress("post@amr.example.org"));
    }

    /** Of that title, at that place, called by nobody in particular. */
    public static CalendarEntry anEntry(String title, String place) {
        return new CalendarEntry(Kind.REQUEST, UID, 0, STAMP, START, START.plusSeconds(7200), title, place, null);
    }

    /** When the clocks in Denmark show that; the first time they do, when they do so twice. */
    public static Instant inDenmark(String local) {
        return LocalDateTime.parse(local).atZone(DENMARK).toInstant();
    }
}
