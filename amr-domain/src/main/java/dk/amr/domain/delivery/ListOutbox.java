package dk.amr.domain.delivery;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.OutboxQuery;
import dk.amr.domain.shared.Page;
import java.time.Clock;

/** Lists what was sent, what waits and what failed; it tells the recipient's id, and no content. */
public final class ListOutbox {

    private final Gate gate;
    private final Outbox outbox;
    private final Clock clock;

    public ListOutbox(Gate gate, Outbox outbox, Clock clock) {
        this.gate = gate;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Page<Message> list(Caller caller, OutboxQuery query) {
        return gate.enter(caller, UseCase.LIST_OUTBOX, act -> outbox.list(caller.kreds(), query, clock.instant()));
    }
}
