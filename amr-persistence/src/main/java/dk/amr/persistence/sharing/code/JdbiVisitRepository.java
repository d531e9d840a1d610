package dk.amr.persistence.sharing.code;

import com.google.inject.Inject;
import dk.amr.domain.meeting.sharing.code.Visit;
import dk.amr.domain.meeting.sharing.code.VisitRepository;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiVisitRepository implements VisitRepository {

    private final VisitSql sql;
    private final Transactions transactions;

    @Inject
    JdbiVisitRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, VisitSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Visit> find(String fingerprint) {
        return sql.find(fingerprint).map(VisitRow::toDomain);
    }

    @Override
    public void add(Visit visit) {
        transactions.run(() -> sql.insert(VisitRow.of(visit)));
    }

    @Override
    public void remove(String fingerprint) {
        transactions.run(() -> sql.remove(fingerprint));
    }

    @Override
    public int countBefore(Instant before) {
        return sql.countBefore(before.toEpochMilli());
    }

    @Override
    public int removeBefore(Instant before) {
        return transactions.inTransaction(() -> sql.removeBefore(before.toEpochMilli()));
    }
}
