package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kommunegruppe.KommunegruppeFinder;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.shared.Ids;

/** Plans a meeting of a kommunegruppe (S68). */
public final class PlanKommunegruppeMeeting {

    /**
     * Whose, when and where.
     *
     * @param kommunegruppe its id or its name
     */
    public record Request(String kommunegruppe, TimeSlot slot, Place place, Note agenda) {}

    private final Gate gate;
    private final KommunegruppeFinder groups;
    private final KommunegruppeMeetingRepository meetings;
    private final Ids ids;

    public PlanKommunegruppeMeeting(
            Gate gate, KommunegruppeFinder groups, KommunegruppeMeetingRepository meetings, Ids ids) {
        this.gate = gate;
        this.groups = groups;
        this.meetings = meetings;
        this.ids = ids;
    }

    public KommunegruppeMeeting plan(Caller caller, Request request) {
        return gate.enter(
                caller,
                UseCase.PLAN_KOMMUNEGRUPPE_MEETING,
                () -> groups.relation(caller.kreds(), request.kommunegruppe()),
                act -> {
                    KommunegruppeMeeting meeting = KommunegruppeMeeting.planned(
                            new KommunegruppeMeetingId(ids.next()),
                            caller.kreds(),
                            groups.find(caller.kreds(), request.kommunegruppe()).id(),
                            request.slot(),
                            request.place(),
                            request.agenda(),
                            caller.day());
                    act.concerns(
                            Subject.Kind.KOMMUNEGRUPPE_MEETING, meeting.id().value());
                    meetings.save(meeting);
                    return meeting;
                });
    }
}
