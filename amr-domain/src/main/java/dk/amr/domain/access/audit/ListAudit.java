package dk.amr.domain.access.audit;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Page;
import org.jspecify.annotations.Nullable;

/** The audit events of the caller's kreds, latest first; looking at them leaves an event too. */
public final class ListAudit {

    /**
     * How much of it.
     *
     * @param limit 1 to 10000
     * @param cursor where to go on, from the page before
     */
    public record Request(int limit, @Nullable String cursor) {

        public Request {
            limit = Page.limit(limit, 10_000);
        }

        private long before() {
            if (cursor == null) {
                return Long.MAX_VALUE;
            }
            if (!cursor.matches("\\d{1,18}")) {
                throw Page.unknownPlace();
            }
            return Long.parseLong(cursor);
        }
    }

    private final Gate gate;
    private final AuditTrail trail;

    public ListAudit(Gate gate, AuditTrail trail) {
        this.gate = gate;
        this.trail = trail;
    }

    public Page<AuditEvent> list(Caller caller, Request request) {
        return gate.enter(
                caller, UseCase.LIST_AUDIT, act -> trail.latest(caller.kreds(), request.limit(), request.before()));
    }
}
