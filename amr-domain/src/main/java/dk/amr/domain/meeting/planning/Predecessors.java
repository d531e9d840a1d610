package dk.amr.domain.meeting.planning;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Precedence;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingFinder;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingRepository;
import dk.amr.domain.network.Network;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the kommunegruppemøde that a network meeting follows, and holds the two against each other (D5, P5). */
public final class Predecessors {

    private final KommunegruppeMeetingRepository meetings;
    private final KommunegruppeMeetingFinder finder;

    public Predecessors(KommunegruppeMeetingRepository meetings, KommunegruppeMeetingFinder finder) {
        this.meetings = meetings;
        this.finder = finder;
    }

    /** The kommunegruppemøde that a meeting is linked to, if to any. */
    public Optional<KommunegruppeMeeting> of(NetworkMeeting meeting) {
        return Optional.ofNullable(meeting.precedence().meeting()).flatMap(id -> meetings.find(meeting.kreds(), id));
    }

    /**
     * What a meeting of the network at that time follows.
     *
     * @param named the kommunegruppemøde that somebody names; absent to take the one of the same day
     * @param before what the meeting followed so far; absent for a new one
     */
    Precedence chosen(
            Network network, TimeSlot slot, @Nullable String named, @Nullable Precedence before, Note reason) {
        Note why = reason.isEmpty() && before != null ? before.reason() : reason;
        if (named != null && !named.isBlank()) {
            return linked(network, slot, finder.find(network.kreds(), named), why);
        }
        List<KommunegruppeMeeting> sameDay = meetings.ofKommunegruppe(network.kreds(), network.kommunegruppe()).stream()
                .filter(each -> !each.isCancelled() && each.slot().day().equals(slot.day()))
                .toList();
        if (!sameDay.isEmpty()) {
            KommunegruppeMeeting last = sameDay.stream()
                    .filter(each -> !slot.start().isBefore(each.slot().end()))
                    .reduce((earlier, later) -> later)
                    .orElseThrow(MeetingStartsBeforeItsPredecessorEnds::new);
            return new Precedence(last.id(), reason);
        }
        if (before != null && before.meeting() != null) {
            KommunegruppeMeeting earlier =
                    meetings.find(network.kreds(), before.meeting()).orElseThrow(NothingHere::new);
            return linked(network, slot, earlier, why);
        }
        if (why.isEmpty()) {
            throw new MeetingNeedsAPredecessor();
        }
        return Precedence.none(why);
    }

    private static Precedence linked(Network network, TimeSlot slot, KommunegruppeMeeting meeting, Note reason) {
        if (!meeting.kommunegruppe().equals(network.kommunegruppe())) {
            throw new PredecessorIsOfAnotherGroup();
        }
        if (slot.start().isBefore(meeting.slot().end())) {
            throw new MeetingStartsBeforeItsPredecessorEnds();
        }
        if (reason.isEmpty() && meeting.isCancelled()) {
            throw new PredecessorIsCancelled();
        }
        if (reason.isEmpty() && !meeting.slot().day().equals(slot.day())) {
            throw new LaterDayNeedsAReason();
        }
        return new Precedence(meeting.id(), reason);
    }
}
