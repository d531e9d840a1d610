package dk.amr.domain.meeting.planning;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.Precedence;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.invitation.InvitationPost;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.network.Staff;
import dk.amr.domain.shared.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes the agenda, the place, the co-facilitator or the kommunegruppemøde of a meeting that is still to come. Those
 * invited hear of it only when the place is another, and have not said that they do not come: the rest is not in their
 * calendars.
 */
public final class ReviseMeeting {

    /**
     * What it is to be like.
     *
     * @param meeting its id, or network and day
     * @param after another kommunegruppemøde; absent to keep the one it follows
     * @param reason a new reason; empty to keep the one there is
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            String meeting,
            Place place,
            Agenda agenda,
            @Nullable NamedColleague coFacilitator,
            @Nullable String after,
            Note reason,
            @Nullable Version seen) {}

    private final Gate gate;
    private final MeetingFinder finder;
    private final MeetingRepository meetings;
    private final NetworkRepository networks;
    private final Predecessors predecessors;
    private final Staff staff;
    private final MeetingDifferences differences;
    private final InvitationPost post;
    private final Adviser adviser;

    public ReviseMeeting(
            Gate gate,
            MeetingFinder finder,
            MeetingRepository meetings,
            NetworkRepository networks,
            Predecessors predecessors,
            Staff staff,
            MeetingDifferences differences,
            InvitationPost post,
            Adviser adviser) {
        this.gate = gate;
        this.finder = finder;
        this.meetings = meetings;
        this.networks = networks;
        this.predecessors = predecessors;
        this.staff = staff;
        this.differences = differences;
        this.post = post;
        this.adviser = adviser;
    }

    /** Gives what there is to say about the meeting as it is now; somebody faster is told field by field (E9). */
    public List<Advice> revise(Caller caller, Request request) {
        return gate.enter(caller, UseCase.REVISE_MEETING, () -> finder.relation(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            if (request.seen() != null && !meeting.version().equals(request.seen())) {
                throw new MeetingChangedMeanwhile(differences.between(request, meeting));
            }
            NetworkMeeting revised = revised(meeting, request);
            meetings.save(revised);
            if (!revised.place().equals(meeting.place()) && meeting.progress().status() == MeetingStatus.INVITED) {
                post.change(meeting, revised, caller.day());
            }
            return adviser.on(revised, caller.day());
        });
    }

    private NetworkMeeting revised(NetworkMeeting meeting, Request request) {
        boolean keepsPrecedence = (request.after() == null || request.after().isBlank())
                && request.reason().isEmpty();
        Precedence precedence = keepsPrecedence
                ? meeting.precedence()
                : predecessors.chosen(
                        networks.get(meeting.kreds(), meeting.network()),
                        meeting.slot(),
                        request.after(),
                        meeting.precedence(),
                        request.reason());
        return meeting.revised(
                precedence,
                request.place(),
                staff.somebody(
                        meeting.kreds(), request.coFacilitator(), meeting.slot().day()),
                request.agenda());
    }
}
