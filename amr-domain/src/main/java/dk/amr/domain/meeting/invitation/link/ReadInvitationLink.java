package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** Opens the page behind the personal link of an invitation; it changes nothing, for mail scanners follow links too. */
public final class ReadInvitationLink {

    private final Gate gate;
    private final InvitationByLink byLink;

    public ReadInvitationLink(Gate gate, InvitationByLink byLink) {
        this.gate = gate;
        this.byLink = byLink;
    }

    /** The page; an unknown link, one that is over and too many guesses from the address all look the same. */
    public InvitationPage read(Caller caller, String secret, String address) {
        return gate.enter(
                caller,
                UseCase.READ_INVITATION_LINK,
                act -> byLink.page(byLink.invitation(secret, address, caller.day()), caller.day()));
    }
}
