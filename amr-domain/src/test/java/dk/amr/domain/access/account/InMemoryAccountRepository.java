package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts in memory. */
public final class InMemoryAccountRepository implements AccountRepository, Remembering {

    private final Shelf<AccountId, Account> accounts = new Shelf<>();
    private final Shelf<AccountId, Instant> signIns = new Shelf<>();

    @Override
    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    @Override
    public Optional<Account> named(LoginName login) {
        return accounts.all().filter(account -> account.login().equals(login)).findFirst();
    }

    @Override
    public List<Account> ofKreds(KredsId kreds) {
        return accounts.all()
                .filter(account -> account.kreds().equals(kreds))
                .sorted(Comparator.comparing(account -> account.login().value()))
                .toList();
    }

    @Override
    public void save(Account account) {
        accounts.find(account.id()).map(Account::version).orElse(Version.NEW).mustBe(account.version());
        if (named(account.login())
                .filter(other -> !other.id().equals(account.id()))
                .isPresent()) {
            throw new AccountExistsAlready();
        }
        accounts.put(account.id(), kept(account));
    }

    @Override
    public void signedIn(AccountId account, Instant at) {
        signIns.put(account, at.truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public Map<AccountId, Instant> lastSignIns(KredsId kreds) {
        Map<AccountId, Instant> last = new HashMap<>();
        ofKreds(kreds).forEach(account -> signIns.find(account.id()).ifPresent(at -> last.put(account.id(), at)));
        return last;
    }

    private static Account kept(Account account) {
        return new Account(
                account.id(),
                account.kreds(),
                account.login(),
                account.called(),
                account.roles(),
                account.isService(),
                account.isDisabled(),
                account.lastDay(),
                account.language(),
                account.passwordHash(),
                account.version().next());
    }

    @Override
    public Runnable memory() {
        Runnable ofAccounts = accounts.memory();
        Runnable ofSignIns = signIns.memory();
        return () -> {
            ofAccounts.run();
            ofSignIns.run();
        };
    }
}
