package dk.amr.domain.meeting.year;

import dk.amr.domain.calendar.FreeDays;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.shared.Days;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proposes times for the meetings that a network lacks: after coming kommunegruppemøder (S36), with three weeks to
 * invite (P19), and not on days on which people are away (E23).
 */
final class Proposals {

    private static final int DAYS_TO_INVITE = 21;
    private static final Duration BREAK = Duration.ofMinutes(15);
    private static final Duration LENGTH = Duration.ofHours(2);
    private static final Set<DayOfWeek> MEETING_DAYS =
            EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private final NetworkYear ofNetwork;
    private final LocalDate earliest;
    private final Cadence cadence;

    Proposals(NetworkYear ofNetwork, LocalDate day) {
        this.ofNetwork = ofNetwork;
        this.earliest = day.plusDays(DAYS_TO_INVITE);
        this.cadence = ofNetwork.cadence(day);
    }

    /** As many as have no day yet, and one where none is planned and there is room for one. */
    List<Proposal> among(List<KommunegruppeMeeting> ofGroup) {
        List<Proposal> after = ofGroup.stream()
                .filter(meeting ->
                        !meeting.isCancelled() && isPossible(meeting.slot().day()) && isFree(meeting))
                .limit(wanted())
                .map(Proposals::after)
                .toList();
        int left = cadence.withoutADay() - after.size();
        return left <= 0 || cadence.nextNeededBy() == null
                ? after
                : Stream.concat(after.stream(), Stream.of(first(left))).toList();
    }

    private int wanted() {
        boolean hasRoom = cadence.planned() == 0 && cadence.held() < cadence.maximum();
        return Math.max(cadence.withoutADay(), hasRoom ? 1 : 0);
    }

    private boolean isPossible(LocalDate day) {
        return !day.isBefore(earliest) && ofNetwork.network().isActive(day) && !FreeDays.isToBeAvoided(day);
    }

    private boolean isFree(KommunegruppeMeeting meeting) {
        return ofNetwork.meetings().stream()
                .filter(each -> each.progress().status() != MeetingStatus.CANCELLED)
                .noneMatch(each -> meeting.id().equals(each.precedence().meeting())
                        || each.slot().day().equals(meeting.slot().day()));
    }

    private static Proposal after(KommunegruppeMeeting meeting) {
        Instant start = meeting.slot().end().plus(BREAK);
        return new Proposal.AfterKommunegruppeMeeting(meeting.id(), new TimeSlot(start, start.plus(LENGTH)));
    }

    private LocalDate last() {
        return Cadence.lastDay(ofNetwork.network(), ofNetwork.year());
    }

    private Proposal first(int missing) {
        LocalDate from = Days.laterOf(earliest, LocalDate.of(ofNetwork.year(), Month.JANUARY, 1));
        LocalDate until = last().plusDays(1);
        List<LocalDate> candidates = Stream.iterate(from, day -> day.isBefore(until), day -> day.plusDays(1))
                .filter(day -> MEETING_DAYS.contains(day.getDayOfWeek()) && isPossible(day))
                .toList();
        return new Proposal.KommunegruppeMeetingFirst(
                missing,
                IntStream.rangeClosed(1, Math.min(missing, candidates.size()))
                        .mapToObj(nth -> candidates.get(nth * candidates.size() / (missing + 1)))
                        .toList());
    }
}
