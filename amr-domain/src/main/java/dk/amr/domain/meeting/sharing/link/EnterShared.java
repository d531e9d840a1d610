package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.meeting.sharing.code.Codes;

/** Lets in whoever gives the code that was mailed. */
public final class EnterShared {

    /** Which link, from where, and the code. */
    public record Request(String secret, String address, String code) {

        @Override
        public String toString() {
            return "EnterShared";
        }
    }

    private final Gate gate;
    private final SharedByLink byLink;
    private final Codes codes;

    public EnterShared(Gate gate, SharedByLink byLink, Codes codes) {
        this.gate = gate;
        this.byLink = byLink;
        this.codes = codes;
    }

    /** The secret of the visit, for the browser to keep. Refused: a code that does not fit, or no more. */
    public String enter(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.ENTER_SHARED);
        // outside the transaction, so that a guess in vain stays counted
        PersonalLink link = byLink.link(request.secret(), request.address(), caller.day());
        String visit = codes.enter(link, request.code());
        gate.perform(
                caller,
                UseCase.ENTER_SHARED,
                act -> act.concerns(
                        Subject.Kind.MEETING, byLink.meeting(link).id().value()));
        return visit;
    }
}
