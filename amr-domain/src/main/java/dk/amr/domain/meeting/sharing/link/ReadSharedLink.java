package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;

/** Opens the page where a code is asked for; it changes nothing and tells only when the meeting was. */
public final class ReadSharedLink {

    private final Gate gate;
    private final SharedByLink byLink;

    public ReadSharedLink(Gate gate, SharedByLink byLink) {
        this.gate = gate;
        this.byLink = byLink;
    }

    /** When the meeting was; a link that is over and an unknown one look the same. */
    public TimeSlot read(Caller caller, String secret, String address) {
        return gate.enter(
                caller,
                UseCase.READ_SHARED_LINK,
                act -> byLink.meeting(byLink.link(secret, address, caller.day()))
                        .slot());
    }
}
