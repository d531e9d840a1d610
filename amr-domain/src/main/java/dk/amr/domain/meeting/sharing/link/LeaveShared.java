package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.meeting.sharing.code.Codes;

/** Ends a visit before its time, as on a phone that others use too. */
public final class LeaveShared {

    private final Gate gate;
    private final SharedByLink byLink;
    private final Codes codes;

    public LeaveShared(Gate gate, SharedByLink byLink, Codes codes) {
        this.gate = gate;
        this.byLink = byLink;
        this.codes = codes;
    }

    /** From now on a new code is needed; a visit that is over already is no matter. */
    public void leave(Caller caller, VisitKey key) {
        gate.mustAdmit(caller, UseCase.LEAVE_SHARED);
        // outside the transaction, so that a guess in vain stays counted
        PersonalLink link = byLink.link(key.link(), key.address(), caller.day());
        gate.perform(caller, UseCase.LEAVE_SHARED, act -> {
            act.concerns(Subject.Kind.MEETING, byLink.meeting(link).id().value());
            codes.leave(key.visit());
        });
    }
}
