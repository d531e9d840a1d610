package dk.amr.domain.access.audit;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** Goes through the whole trail and says whether any event was edited, removed, inserted or moved. */
public final class VerifyAudit {

    /** What was found: how many events hold, and the number of the first that does not, or 0. */
    public record Finding(long events, long firstBroken) {

        public boolean isIntact() {
            return firstBroken == 0;
        }
    }

    private final Gate gate;
    private final AuditTrail trail;
    private final AuditSeal seal;

    public VerifyAudit(Gate gate, AuditTrail trail, AuditSeal seal) {
        this.gate = gate;
        this.trail = trail;
        this.seal = seal;
    }

    public Finding verify(Caller caller) {
        return gate.enter(caller, UseCase.VERIFY_AUDIT, act -> {
            AuditChain chain = new AuditChain(seal, trail.head());
            trail.read(chain::follow);
            return chain.finding(trail.head());
        });
    }
}
