package dk.amr.domain.access.audit;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Page;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The audit trail in memory. */
public final class InMemoryAuditTrail implements AuditTrail, Remembering {

    private final AuditSeal seal;
    private final Shelf<Long, AuditEvent> events = new Shelf<>();

    public InMemoryAuditTrail(AuditSeal seal) {
        this.seal = seal;
    }

    @Override
    public synchronized void append(AuditEntry entry) {
        AuditHead head = head();
        long number = head.number() + 1;
        events.put(number, new AuditEvent(number, entry, seal.seal(number, head.seal(), entry.canonical())));
    }

    @Override
    public AuditHead head() {
        return events.all()
                .max(Comparator.comparingLong(AuditEvent::number))
                .map(event -> new AuditHead(event.number(), event.seal()))
                .orElse(AuditHead.START);
    }

    @Override
    public void read(Consumer<AuditEvent> reader) {
        all().forEach(reader);
    }

    /** Every event, in the order of their numbers. */
    public List<AuditEvent> all() {
        return events.all().sorted(Comparator.comparingLong(AuditEvent::number)).toList();
    }

    @Override
    public Page<AuditEvent> latest(KredsId kreds, int limit, long before) {
        List<AuditEvent> found = all().reversed().stream()
                .filter(event -> event.number() < before)
                .filter(event -> kreds.equals(event.entry().kreds()))
                .toList();
        return Page.first(limit, found, event -> Long.toString(event.number()));
    }

    @Override
    public Runnable memory() {
        return events.memory();
    }
}
