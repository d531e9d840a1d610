package dk.amr.domain.installation.backup;

import dk.amr.domain.access.audit.AuditHead;
import dk.amr.domain.kreds.KredsId;
import java.util.Map;
import java.util.Set;

/**
 * What a database holds, in figures: its kind, the number of its latest change of shape, its kredse, how many rows each
 * table has, and the end of its audit trail.
 */
public record Holding(String kind, int schema, Set<KredsId> kredse, Map<String, Long> rows, AuditHead head) {

    public Holding {
        kredse = Set.copyOf(kredse);
        rows = Map.copyOf(rows);
    }

    /** All rows of all tables. */
    public long size() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
