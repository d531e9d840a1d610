package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Cancels a kommunegruppemøde; a network meeting after it must be linked anew, explained or cancelled (E6). */
public final class CancelKommunegruppeMeeting {

    /**
     * Which.
     *
     * @param meeting its id, or group and day
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(String meeting, @Nullable Version seen) {}

    private final Gate gate;
    private final KommunegruppeMeetingFinder finder;
    private final KommunegruppeMeetingRepository meetings;

    public CancelKommunegruppeMeeting(
            Gate gate, KommunegruppeMeetingFinder finder, KommunegruppeMeetingRepository meetings) {
        this.gate = gate;
        this.finder = finder;
        this.meetings = meetings;
    }

    public void cancel(Caller caller, Request request) {
        gate.perform(
                caller,
                UseCase.CANCEL_KOMMUNEGRUPPE_MEETING,
                () -> finder.relation(caller.kreds(), request.meeting()),
                act -> {
                    KommunegruppeMeeting meeting = finder.find(caller.kreds(), request.meeting());
                    act.concerns(
                            Subject.Kind.KOMMUNEGRUPPE_MEETING, meeting.id().value());
                    meeting.version().mustBeIfSeen(request.seen());
                    meetings.save(meeting.cancelled(caller.day()));
                });
    }
}
