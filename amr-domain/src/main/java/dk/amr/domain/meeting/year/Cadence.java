package dk.amr.domain.meeting.year;

import dk.amr.domain.meeting.MeetingOutline;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.network.Network;
import dk.amr.domain.shared.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a network meets in a year (S33, P3, D6). The forecast counts what was held and what people are invited to
 * (model 4.8): a day that nobody has been told of yet is no meeting they can come to.
 *
 * @param held by the day that was asked for
 * @param planned still to come, from that day on, whether people are invited or not
 * @param invited of the planned ones, those that people are invited to
 * @param minimum two, or less for a network that began or closed within the year
 * @param maximum four
 * @param missing how many more people must be invited to, to come up to the minimum; afterwards how many there were too
 *     few
 * @param nextNeededBy the last day for the missing ones; absent when none is missing or the year is over
 */
public record Cadence(
        int held,
        int planned,
        int invited,
        int minimum,
        int maximum,
        CadenceStatus status,
        int missing,
        @Nullable LocalDate nextNeededBy) {

    private static final int LEAST_A_YEAR = 2;
    private static final int MOST_A_YEAR = 4;
    private static final int MONTHS = 12;

    /**
     * Counts the network's meetings of the year as they stand on the day. One that was cancelled counts nowhere (E6),
     * and one that was held later than the day was yet to come then.
     */
    public static Cadence of(Network network, int year, List<MeetingOutline> meetings, LocalDate day) {
        int held = (int) meetings.stream()
                .filter(meeting -> meeting.progress().status().isHeld()
                        && !meeting.slot().day().isAfter(day))
                .count();
        List<MeetingOutline> toCome = meetings.stream()
                .filter(meeting -> isToCome(meeting, day)
                        && network.isActive(meeting.slot().day()))
                .toList();
        int invited = (int) toCome.stream()
                .filter(meeting -> meeting.progress().status() != MeetingStatus.PLANNED)
                .count();
        int minimum = minimum(network, year);
        LocalDate last = lastDay(network, year);
        boolean isOver = !day.isBefore(last);
        int missing = Math.max(0, minimum - held - (isOver ? 0 : invited));
        return new Cadence(
                held,
                toCome.size(),
                invited,
                minimum,
                MOST_A_YEAR,
                status(held, invited, minimum, isOver),
                missing,
                missing == 0 || isOver ? null : last);
    }

    /** Whether less is asked of the network than of one that has the whole year. */
    public boolean isOfPartOfYear() {
        return minimum < LEAST_A_YEAR;
    }

    /** How many meetings have no day yet: fewer than are missing where one is planned and nobody is invited to it. */
    int withoutADay() {
        return Math.max(0, minimum - held - planned);
    }

    /** The last day of the year on which the network can meet. */
    static LocalDate lastDay(Network network, int year) {
        LocalDate newYearsEve = LocalDate.of(year, MONTHS, 31);
        return network.period().last().filter(newYearsEve::isAfter).orElse(newYearsEve);
    }

    private static boolean isToCome(MeetingOutline meeting, LocalDate day) {
        MeetingStatus status = meeting.progress().status();
        return status.isAhead()
                ? !meeting.slot().isPast(day)
                : status.isHeld() && meeting.slot().day().isAfter(day);
    }

    private static int minimum(Network network, int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        LocalDate from = Days.laterOf(newYear, network.period().from());
        long months = ChronoUnit.MONTHS.between(from, lastDay(network, year).plusDays(1));
        return (int) (LEAST_A_YEAR * months / MONTHS);
    }

    private static CadenceStatus status(int held, int invited, int minimum, boolean isOver) {
        if (held > MOST_A_YEAR) {
            return CadenceStatus.OVER;
        }
        if (held >= minimum) {
            return CadenceStatus.WITHIN;
        }
        if (isOver) {
            return CadenceStatus.UNDER;
        }
        return held + invited >= minimum ? CadenceStatus.ON_TRACK : CadenceStatus.AT_RISK;
    }
}
