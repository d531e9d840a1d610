package dk.amr.persistence.access;

import com.google.inject.Inject;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.signin.SecondStep;
import dk.amr.domain.access.signin.SecondStepRepository;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

final class JdbiSecondStepRepository implements SecondStepRepository {

    private final SecondStepSql sql;
    private final Transactions transactions;

    @Inject
    JdbiSecondStepRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, SecondStepSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<SecondStep> find(AccountId account) {
        return sql.find(account.value()).map(SecondStepRow::toDomain);
    }

    @Override
    public void begin(SecondStep begun) {
        transactions.run(() -> {
            remove(begun.account());
            sql.insert(SecondStepRow.of(begun));
        });
    }

    @Override
    public void turnOn(AccountId account, Set<String> recoveryCodes) {
        transactions.run(() -> {
            sql.turnOn(account.value());
            sql.removeRecoveryCodes(account.value());
            sql.addRecoveryCodes(account.value(), recoveryCodes);
        });
    }

    @Override
    public boolean use(AccountId account, UUID app, long step) {
        return transactions.inTransaction(() -> sql.use(account.value(), app, step)) > 0;
    }

    @Override
    public boolean useRecoveryCode(AccountId account, String fingerprint) {
        return transactions.inTransaction(() -> sql.useRecoveryCode(account.value(), fingerprint)) > 0;
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return sql.recoveryCodesLeft(account.value());
    }

    @Override
    public boolean remove(AccountId account) {
        return transactions.inTransaction(() -> {
                    sql.removeRecoveryCodes(account.value());
                    return sql.remove(account.value());
                })
                > 0;
    }
}
