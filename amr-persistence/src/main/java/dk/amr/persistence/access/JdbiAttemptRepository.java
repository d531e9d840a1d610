package dk.amr.persistence.access;

import com.google.inject.Inject;
import dk.amr.domain.access.signin.AttemptRepository;
import dk.amr.domain.access.signin.Attempts;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiAttemptRepository implements AttemptRepository {

    private final AttemptSql sql;
    private final Transactions transactions;

    @Inject
    JdbiAttemptRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, AttemptSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Attempts> of(String key) {
        return sql.of(key).map(AttemptRow::toDomain);
    }

    @Override
    public void count(String key, Instant at) {
        transactions.run(() ->
                sql.count(key, at.toEpochMilli(), at.minus(Attempts.WINDOW).toEpochMilli()));
    }

    @Override
    public void takeBack(String key) {
        transactions.run(() -> {
            if (sql.takeBack(key) == 0) {
                sql.forget(key);
            }
        });
    }

    @Override
    public void forget(String key) {
        transactions.run(() -> sql.forget(key));
    }
}
