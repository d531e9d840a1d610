package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.room.Draft;
import dk.amr.domain.meeting.sharing.room.Room;

/** Keeps something that a participant shares. */
public final class ShareByLink {

    /** By whom, and what. */
    public record Request(VisitKey key, Draft draft) {

        @Override
        public String toString() {
            return "ShareByLink";
        }
    }

    private final Gate gate;
    private final SharedByLink byLink;
    private final Room room;

    public ShareByLink(Gate gate, SharedByLink byLink, Room room) {
        this.gate = gate;
        this.byLink = byLink;
        this.room = room;
    }

    /** The id of what was kept. Refused: what {@link Room#share} refuses. */
    public SharedItemId share(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.SHARE_BY_LINK);
        SharedByLink.Guest guest = byLink.guest(request.key(), caller.day());
        return gate.enter(caller, UseCase.SHARE_BY_LINK, act -> {
            act.concerns(Subject.Kind.MEETING, guest.meeting().id().value());
            return room.share(guest.footing(), guest.author(), request.draft());
        });
    }
}
