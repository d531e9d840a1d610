package dk.amr.persistence.task;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Transactions;
import dk.amr.domain.task.TaskKind;
import dk.amr.domain.task.TaskNotes;
import dk.amr.persistence.SqlObjects;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

final class JdbiTaskNotes implements TaskNotes {

    private final TaskNotesSql sql;
    private final Transactions transactions;

    @Inject
    JdbiTaskNotes(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, TaskNotesSql.class);
        this.transactions = transactions;
    }

    @Override
    public Set<UUID> done(KredsId kreds, TaskKind kind) {
        return Set.copyOf(sql.done(kreds.value(), kind.name()));
    }

    @Override
    public void markDone(KredsId kreds, TaskKind kind, UUID about, LocalDate day) {
        transactions.run(() -> sql.markDone(kreds.value(), kind.name(), about, day));
    }
}
