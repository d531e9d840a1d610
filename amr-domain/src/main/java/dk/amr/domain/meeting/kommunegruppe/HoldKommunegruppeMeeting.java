package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Notes that a kommunegruppemøde was held, and how many came. */
public final class HoldKommunegruppeMeeting {

    /**
     * Which.
     *
     * @param meeting its id, or group and day
     * @param turnout absent where nobody counted
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            String meeting,
            @Nullable Turnout turnout,
            @Nullable Version seen) {}

    private final Gate gate;
    private final KommunegruppeMeetingFinder finder;
    private final KommunegruppeMeetingRepository meetings;

    public HoldKommunegruppeMeeting(
            Gate gate, KommunegruppeMeetingFinder finder, KommunegruppeMeetingRepository meetings) {
        this.gate = gate;
        this.finder = finder;
        this.meetings = meetings;
    }

    public void hold(Caller caller, Request request) {
        gate.perform(
                caller,
                UseCase.HOLD_KOMMUNEGRUPPE_MEETING,
                () -> finder.relation(caller.kreds(), request.meeting()),
                act -> {
                    KommunegruppeMeeting meeting = finder.find(caller.kreds(), request.meeting());
                    act.concerns(
                            Subject.Kind.KOMMUNEGRUPPE_MEETING, meeting.id().value());
                    meeting.version().mustBeIfSeen(request.seen());
                    meetings.save(meeting.held(caller.day(), request.turnout()));
                });
    }
}
