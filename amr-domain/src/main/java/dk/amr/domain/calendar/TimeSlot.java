package dk.amr.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time, kept as instants and read on the clock of Copenhagen, so that a meeting planned in winter stays at
 * a quarter past three when summer time begins (P17, E12).
 */
public record TimeSlot(Instant start, Instant end) {

    /** How long a meeting is where nobody says (S34): two hours as they pass, whatever the clock does meanwhile. */
    public static final Duration USUAL_LENGTH = Duration.ofHours(2);

    /** Where the clock hangs. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    public TimeSlot {
        if (!end.isAfter(start)) {
            throw new MeetingEndsBeforeItStarts();
        }
    }

    /**
     * That day between those two times of the clock. A time that the clock leaps over is refused ({@link
     * TimeDoesNotExist}); one that it shows twice is refused ({@link TimeComesTwice}) until one of the two is chosen.
     *
     * @param to absent for the {@linkplain #USUAL_LENGTH usual length}, which must end on the same day
     *     ({@link UsualEndIsPastMidnight})
     */
    public static TimeSlot of(LocalDate day, LocalTime from, @Nullable LocalTime to, @Nullable RepeatedHour which) {
        Instant start = instant(day.atTime(from), which);
        return to == null ? usual(day, start) : new TimeSlot(start, instant(day.atTime(to), which));
    }

    private static TimeSlot usual(LocalDate day, Instant start) {
        TimeSlot slot = new TimeSlot(start, start.plus(USUAL_LENGTH));
        if (!slot.endsAt().toLocalDate().equals(day)) {
            throw new UsualEndIsPastMidnight();
        }
        return slot;
    }

    private static Instant instant(LocalDateTime time, @Nullable RepeatedHour which) {
        List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(time);
        return switch (offsets.size()) {
            case 0 -> throw new TimeDoesNotExist();
            case 1 -> time.toInstant(offsets.getFirst());
            default -> {
                if (which == null) {
                    throw new TimeComesTwice();
                }
                yield time.toInstant(which == RepeatedHour.FIRST ? offsets.getFirst() : offsets.getLast());
            }
        };
    }

    /** The day on which it begins. */
    public LocalDate day() {
        return startsAt().toLocalDate();
    }

    /** Whether its day lies before that day. */
    public boolean isPast(LocalDate day) {
        return day().isBefore(day);
    }

    public LocalDateTime startsAt() {
        return LocalDateTime.ofInstant(start, ZONE);
    }

    public LocalDateTime endsAt() {
        return LocalDateTime.ofInstant(end, ZONE);
    }

    /** How long it really lasts, in minutes, whatever the clock does meanwhile. */
    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The same time of the clock so many days before the start: 30 March 15.15 less three days is 27 March 15.15. */
    public Instant daysBefore(int days) {
        return startsAt().minusDays(days).atZone(ZONE).toInstant();
    }
}
