package dk.amr.persistence.access;

import com.google.inject.Inject;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountExistsAlready;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiAccountRepository implements AccountRepository {

    private static final Broken BROKEN = Broken.newAgain("account").or("account_login", AccountExistsAlready::new);

    private final AccountSql sql;
    private final Transactions transactions;

    @Inject
    JdbiAccountRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, AccountSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return sql.find(id.value()).map(this::toDomain);
    }

    @Override
    public Optional<Account> named(LoginName login) {
        return sql.named(login.value()).map(this::toDomain);
    }

    @Override
    public List<Account> ofKreds(KredsId kreds) {
        Map<UUID, List<String>> roles = sql.rolesOfKreds(kreds.value()).stream()
                .collect(Collectors.groupingBy(
                        RoleRow::accountId, Collectors.mapping(RoleRow::role, Collectors.toList())));
        return sql.ofKreds(kreds.value()).stream()
                .map(row -> row.toDomain(roles.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public void save(Account account) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(account);
            return account;
        }));
    }

    @Override
    public void signedIn(AccountId account, Instant at) {
        transactions.run(() -> sql.signedIn(account.value(), at.toEpochMilli()));
    }

    @Override
    public Map<AccountId, Instant> lastSignIns(KredsId kreds) {
        return sql.lastSignIns(kreds.value()).stream()
                .collect(Collectors.toMap(
                        row -> new AccountId(row.id()), row -> Instant.ofEpochMilli(row.lastSignInAt())));
    }

    private void write(Account account) {
        AccountRow row = AccountRow.of(account);
        if (account.version().isNew()) {
            sql.insert(row);
        } else if (sql.update(row) == 0) {
            throw new ChangedMeanwhile();
        }
        sql.removeRoles(row.id());
        sql.addRoles(row.id(), account.roles().stream().map(Role::name).toList());
    }

    private Account toDomain(AccountRow row) {
        return row.toDomain(sql.roles(row.id()));
    }
}
