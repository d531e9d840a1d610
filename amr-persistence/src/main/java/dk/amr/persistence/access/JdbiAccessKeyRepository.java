package dk.amr.persistence.access;

import com.google.inject.Inject;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiAccessKeyRepository implements AccessKeyRepository {

    private final AccessKeySql sql;
    private final Transactions transactions;

    @Inject
    JdbiAccessKeyRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, AccessKeySql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<AccessKey> find(String fingerprint, AccessKey.Kind kind) {
        return sql.find(fingerprint, kind.name()).map(AccessKeyRow::toDomain);
    }

    @Override
    public List<AccessKey> ofAccount(AccountId account, AccessKey.Kind kind) {
        return sql.ofAccount(account.value(), kind.name()).stream()
                .map(AccessKeyRow::toDomain)
                .toList();
    }

    @Override
    public void add(AccessKey key) {
        transactions.run(() -> sql.insert(AccessKeyRow.of(key)));
    }

    @Override
    public void used(String fingerprint, Instant at) {
        transactions.run(() -> sql.used(fingerprint, at.toEpochMilli()));
    }

    @Override
    public boolean remove(String fingerprint) {
        return transactions.inTransaction(() -> sql.remove(fingerprint)) > 0;
    }

    @Override
    public void removeAll(AccountId account, AccessKey.Kind kind) {
        transactions.run(() -> sql.removeAll(account.value(), kind.name()));
    }
}
