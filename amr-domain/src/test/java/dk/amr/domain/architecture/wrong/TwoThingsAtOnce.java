package dk.amr.domain.architecture.wrong;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** Does two things by one gate. */
public final class TwoThingsAtOnce {

    private final Gate gate;

    public TwoThingsAtOnce(Gate gate) {
        this.gate = gate;
    }

    public void one(Caller caller) {
        gate.turnAway(caller, UseCase.SIGN_IN);
    }

    public void other(Caller caller) {
        gate.turnAway(caller, UseCase.SIGN_OUT);
    }
}
