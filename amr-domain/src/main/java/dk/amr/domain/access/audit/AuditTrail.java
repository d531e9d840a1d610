package dk.amr.domain.access.audit;

import dk.amr.domain.access.AuditLog;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Page;
import java.util.function.Consumer;

/** Where the audit events are kept: one unbroken chain for the whole installation, only ever added to. */
public interface AuditTrail extends AuditLog {

    AuditHead head();

    /** Hands every event to the reader, in the order of their numbers, a few at a time in memory. */
    void read(Consumer<AuditEvent> reader);

    /**
     * The events of a kreds, latest first, so many at a time; the next page comes before the number of the last.
     *
     * @param before the number that the events come before, or {@link Long#MAX_VALUE} for the latest
     */
    Page<AuditEvent> latest(KredsId kreds, int limit, long before);
}
