package dk.amr.domain.access.audit;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Page;
import org.jspecify.annotations.Nullable;

/** The audit events of the caller's kreds, latest first; looking at them leaves an event too. */
public final class ListAudit {

    public record Request(int limit, @Nullable String cursor) {}

    private final Gate gate;
    private final AuditTrail trail;

    public ListAudit(Gate gate, AuditTrail trail) {
        this.gate = gate;
        this.trail = trail;
    }

    public Page<AuditEvent> list(Caller caller, Request request) {
        return gate.enter(
                caller, UseCase.LIST_AUDIT, act -> trail.latest(caller.kreds(), request.limit(), request.cursor()));
    }
}
