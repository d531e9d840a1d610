package dk.amr.domain.meeting.planning;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.network.NetworkIsNotActive;
import dk.amr.domain.network.Staff;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.shared.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans a meeting of a network after a kommunegruppemøde (S36, SC3). */
public final class PlanMeeting {

    /**
     * Whose, when, and what is on it.
     *
     * @param network its id, or the name of its kommunegruppe
     * @param after the kommunegruppemøde it follows, by id or as group and day; absent for the one of the same day
     * @param reason why there is none, or why it is on another day; empty where that is not so
     * @param coFacilitator who stands beside the facilitator, if anybody
     */
    public record Request(
            String network,
            TimeSlot slot,
            @Nullable String after,
            Note reason,
            Place place,
            @Nullable NamedColleague coFacilitator,
            Agenda agenda) {}

    /** What was planned, and what there is to say about it. */
    public record Planned(NetworkMeeting meeting, List<Advice> advice) {}

    private final Gate gate;
    private final NetworkFinder finder;
    private final OwnNetwork ownNetwork;
    private final Predecessors predecessors;
    private final Staff staff;
    private final MeetingRepository meetings;
    private final Adviser adviser;
    private final Ids ids;

    public PlanMeeting(
            Gate gate,
            NetworkFinder finder,
            OwnNetwork ownNetwork,
            Predecessors predecessors,
            Staff staff,
            MeetingRepository meetings,
            Adviser adviser,
            Ids ids) {
        this.gate = gate;
        this.finder = finder;
        this.ownNetwork = ownNetwork;
        this.predecessors = predecessors;
        this.staff = staff;
        this.meetings = meetings;
        this.adviser = adviser;
        this.ids = ids;
    }

    public Planned plan(Caller caller, Request request) {
        return gate.enter(
                caller,
                UseCase.PLAN_MEETING,
                () -> ownNetwork.relation(caller, finder.meant(caller.kreds(), request.network(), caller.day())),
                act -> {
                    Network network = finder.find(
                            caller.kreds(), request.network(), request.slot().day());
                    if (!network.isActive(request.slot().day())) {
                        throw new NetworkIsNotActive();
                    }
                    NetworkMeeting meeting = NetworkMeeting.planned(
                            new MeetingId(ids.next()),
                            caller.kreds(),
                            network.id(),
                            predecessors.chosen(network, request.slot(), request.after(), null, request.reason()),
                            request.slot(),
                            request.place(),
                            staff.somebody(
                                    caller.kreds(),
                                    request.coFacilitator(),
                                    request.slot().day()),
                            request.agenda(),
                            caller.day());
                    act.concerns(Subject.Kind.MEETING, meeting.id().value());
                    meetings.mustBeFree(meeting);
                    meetings.save(meeting);
                    return new Planned(meeting, adviser.on(meeting, caller.day()));
                });
    }
}
