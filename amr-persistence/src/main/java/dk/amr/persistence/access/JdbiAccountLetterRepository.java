package dk.amr.persistence.access;

import com.google.inject.Inject;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.AccountLetterRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

final class JdbiAccountLetterRepository implements AccountLetterRepository {

    private final AccountLetterSql sql;
    private final Transactions transactions;

    @Inject
    JdbiAccountLetterRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, AccountLetterSql.class);
        this.transactions = transactions;
    }

    @Override
    public void add(AccountLetter letter) {
        transactions.run(() -> sql.insert(AccountLetterRow.of(letter)));
    }

    @Override
    public List<AccountLetter> due(KredsId kreds, Instant now, int limit) {
        return sql.due(kreds.value(), now.toEpochMilli(), limit).stream()
                .map(AccountLetterRow::toDomain)
                .toList();
    }

    @Override
    public boolean take(AccountLetter letter, Instant nextAt) {
        return transactions.inTransaction(() -> sql.take(letter.id(), letter.attempts(), nextAt.toEpochMilli())) > 0;
    }

    @Override
    public void remove(UUID id) {
        transactions.run(() -> sql.remove(id));
    }
}
