package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.room.Room;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Puts other words in what a participant shared. */
public final class RedactByLink {

    /** By whom, and what. */
    public record Request(
            VisitKey key,
            SharedItemId item,
            SharedText text,
            @Nullable Version seen) {

        @Override
        public String toString() {
            return "RedactByLink";
        }
    }

    private final Gate gate;
    private final SharedByLink byLink;
    private final Room room;

    public RedactByLink(Gate gate, SharedByLink byLink, Room room) {
        this.gate = gate;
        this.byLink = byLink;
        this.room = room;
    }

    /** Refused: what {@link Room#redact} refuses. */
    public void redact(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.REDACT_BY_LINK);
        SharedByLink.Guest guest = byLink.guest(request.key(), caller.day());
        gate.perform(caller, UseCase.REDACT_BY_LINK, act -> {
            act.concerns(Subject.Kind.MEETING, guest.meeting().id().value());
            room.redact(guest.footing(), request.item(), request.text(), request.seen());
        });
    }
}
