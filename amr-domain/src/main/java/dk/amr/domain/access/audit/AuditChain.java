package dk.amr.domain.access.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Follows the trail link by link and remembers where it first breaks. */
final class AuditChain {

    private final AuditSeal seal;
    private final Deque<AuditHead> reached = new ArrayDeque<>(List.of(AuditHead.START));
    private final AtomicLong firstBroken = new AtomicLong();

    AuditChain(AuditSeal seal) {
        this.seal = seal;
    }

    void follow(AuditEvent event) {
        AuditHead before = reached.element();
        boolean follows = event.number() == before.number() + 1;
        String expected = seal.seal(event.number(), before.seal(), event.entry().canonical());
        if (firstBroken.get() == 0 && !(follows && expected.equals(event.seal()))) {
            firstBroken.set(before.number() + 1);
        }
        reached.clear();
        reached.add(new AuditHead(event.number(), event.seal()));
    }

    VerifyAudit.Finding endingAt(AuditHead head) {
        AuditHead end = reached.element();
        if (firstBroken.get() == 0 && !end.equals(head)) {
            firstBroken.set(Math.min(end.number(), head.number()) + 1);
        }
        return new VerifyAudit.Finding(end.number(), firstBroken.get());
    }
}
