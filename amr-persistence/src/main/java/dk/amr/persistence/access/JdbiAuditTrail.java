package dk.amr.persistence.access;

import com.google.inject.Inject;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.access.audit.AuditHead;
import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.access.audit.AuditTrail;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Page;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

final class JdbiAuditTrail implements AuditTrail {

    private static final int BATCH = 1000;

    private final AuditSql sql;
    private final AuditSeal seal;
    private final Transactions transactions;

    @Inject
    JdbiAuditTrail(Jdbi jdbi, AuditSeal seal, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, AuditSql.class);
        this.seal = seal;
        this.transactions = transactions;
    }

    @Override
    public void append(AuditEntry entry) {
        appendAll(List.of(entry));
    }

    @Override
    public void appendAll(List<AuditEntry> entries) {
        if (!entries.isEmpty()) {
            transactions.run(() -> write(entries));
        }
    }

    private void write(List<AuditEntry> entries) {
        AuditHeadRow head = sql.advance(entries.size());
        long number = head.number() - entries.size();
        String sealed = head.seal();
        List<AuditEventRow> rows = new ArrayList<>();
        for (AuditEntry entry : entries) {
            number++;
            sealed = seal.seal(number, sealed, entry.canonical());
            rows.add(AuditEventRow.of(new AuditEvent(number, entry, sealed)));
        }
        sql.insert(rows);
        sql.seal(sealed);
    }

    @Override
    public AuditHead head() {
        AuditHeadRow head = sql.head();
        return new AuditHead(head.number(), head.seal());
    }

    @Override
    public void read(Consumer<AuditEvent> reader) {
        List<AuditEventRow> rows = sql.after(Long.MIN_VALUE, BATCH);
        while (!rows.isEmpty()) {
            rows.stream().map(AuditEventRow::toDomain).forEach(reader);
            rows = sql.after(rows.getLast().number(), BATCH);
        }
    }

    @Override
    public Page<AuditEvent> latest(KredsId kreds, int limit, long before) {
        List<AuditEvent> events = sql.latest(kreds.value(), before, limit + 1).stream()
                .map(AuditEventRow::toDomain)
                .toList();
        return Page.first(limit, events, event -> Long.toString(event.number()));
    }
}
