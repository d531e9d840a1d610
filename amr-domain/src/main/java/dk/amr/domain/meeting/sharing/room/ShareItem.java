package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.standing.Footing;
import dk.amr.domain.meeting.sharing.standing.Standpoint;

/** Keeps something that whoever leads the meeting shares there himself. */
public final class ShareItem {

    /**
     * What, and where.
     *
     * @param meeting its id, or network and day
     */
    public record Request(String meeting, Draft draft) {

        @Override
        public String toString() {
            return "ShareItem";
        }
    }

    private final Gate gate;
    private final MeetingFinder finder;
    private final Standpoint standpoint;
    private final Room room;

    public ShareItem(Gate gate, MeetingFinder finder, Standpoint standpoint, Room room) {
        this.gate = gate;
        this.finder = finder;
        this.standpoint = standpoint;
        this.room = room;
    }

    /** The id of what was kept. Refused: what {@link Room#share} refuses. */
    public SharedItemId share(Caller caller, Request request) {
        return gate.enter(caller, UseCase.SHARE_ITEM, () -> finder.relationOfLeader(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            Footing footing = standpoint.facilitator(meeting, caller.account(), caller.day());
            Author author = new Author.Facilitator(caller.account());
            return room.share(footing, author, request.draft());
        });
    }
}
