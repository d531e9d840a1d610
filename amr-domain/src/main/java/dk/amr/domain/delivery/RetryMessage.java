package dk.amr.domain.delivery;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.OnlyAFailedMessageIsRetried;
import dk.amr.domain.correspondence.Outbox;
import java.time.Clock;

/** Lets a message that was given up, or that nobody knows the end of, wait for its turn again. */
public final class RetryMessage {

    private final Gate gate;
    private final Outbox outbox;
    private final Clock clock;

    public RetryMessage(Gate gate, Outbox outbox, Clock clock) {
        this.gate = gate;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void retry(Caller caller, MessageId id) {
        gate.perform(
                caller,
                UseCase.RETRY_MESSAGE,
                new Subject(Subject.Kind.MESSAGE, id.value()),
                () -> outbox.find(caller.kreds(), id).isPresent() ? Relation.OWN_KREDS : Relation.OTHER_KREDS,
                act -> {
                    Message message = outbox.find(caller.kreds(), id).orElseThrow(NothingHere::new);
                    if (!(message.dispatch() instanceof Dispatch.Failed) && !message.isLost(clock.instant())) {
                        throw new OnlyAFailedMessageIsRetried();
                    }
                    outbox.settle(id, new Dispatch.Waiting(0, clock.instant()));
                });
    }
}
