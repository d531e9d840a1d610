package dk.amr.domain.access;

import java.util.List;

/** Where the gate puts what was done. */
public interface AuditLog {

    /** Adds the entry at the end of the chain, in the transaction it is called in, as the last thing done there. */
    void append(AuditEntry entry);

    /** As {@link #append}, for many in a row. */
    default void appendAll(List<AuditEntry> entries) {
        entries.forEach(this::append);
    }
}
