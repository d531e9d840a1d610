package dk.amr.domain.access.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Follows the trail link by link up to the head it had when one began, and beyond if others add to it meanwhile, and
 * remembers where it first breaks.
 */
final class AuditChain {

    private final AuditSeal seal;
    private final AuditHead head;
    private final Deque<AuditHead> reached = new ArrayDeque<>(List.of(AuditHead.START));
    private final AtomicLong firstBroken = new AtomicLong();

    AuditChain(AuditSeal seal, AuditHead head) {
        this.seal = seal;
        this.head = head;
    }

    void follow(AuditEvent event) {
        AuditHead before = reached.element();
        String expected = seal.seal(event.number(), before.seal(), event.entry().canonical());
        boolean follows = event.number() == before.number() + 1 && expected.equals(event.seal());
        boolean isOtherHead = event.number() == head.number() && !event.seal().equals(head.seal());
        if (!follows || isOtherHead) {
            breaksAt(before.number() + 1);
        }
        reached.clear();
        reached.add(new AuditHead(event.number(), event.seal()));
    }

    /** What was found, with the head as it is afterwards: no event lies beyond it. */
    VerifyAudit.Finding finding(AuditHead afterwards) {
        long last = reached.element().number();
        if (last < head.number()) {
            breaksAt(last + 1);
        }
        if (last > afterwards.number()) {
            breaksAt(afterwards.number() + 1);
        }
        return new VerifyAudit.Finding(last, firstBroken.get());
    }

    private void breaksAt(long number) {
        firstBroken.compareAndSet(0, number);
    }
}
