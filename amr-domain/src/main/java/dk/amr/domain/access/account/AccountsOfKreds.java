package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import java.util.Optional;
import java.util.Set;

/** Finds the accounts that a caller administers, and keeps a kreds from losing its last administrator. */
public final class AccountsOfKreds {

    private final AccountRepository accounts;

    public AccountsOfKreds(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The account of that name in the caller's kreds, or nothing at all. */
    Account get(Caller caller, LoginName login) {
        return named(caller, login).orElseThrow(NothingHere::new);
    }

    /**
     * As {@link #get(Caller, LoginName)}, for what changes rights: a colleague's account, for nobody raises their
     * own rights or locks themselves out. Refused: {@link OwnAccountStays} and {@link ServiceAccountStays}.
     */
    Account another(Caller caller, LoginName login) {
        Account account = get(caller, login);
        if (account.id().equals(caller.account())) {
            throw new OwnAccountStays();
        }
        if (account.isService()) {
            throw new ServiceAccountStays();
        }
        return account;
    }

    /** What the account is to the caller's kreds. */
    public Relation relation(Caller caller, LoginName login) {
        return named(caller, login).isPresent() ? Relation.OWN_KREDS : Relation.OTHER_KREDS;
    }

    private Optional<Account> named(Caller caller, LoginName login) {
        return accounts.named(login).filter(account -> account.kreds().equals(caller.kreds()));
    }

    Account get(Caller caller, AccountId id) {
        return accounts.find(id)
                .filter(account -> account.kreds().equals(caller.kreds()))
                .orElseThrow(NothingHere::new);
    }

    /** Keeps the changed account, unless nobody would be left to administer the kreds. */
    void save(Account changed) {
        boolean another = accounts.ofKreds(changed.kreds()).stream()
                .anyMatch(account -> !account.id().equals(changed.id()) && administers(account));
        if (!another && !administers(changed)) {
            throw new LastAdministratorStays();
        }
        accounts.save(changed);
    }

    private static boolean administers(Account account) {
        return !account.isDisabled()
                && account.lastDay() == null
                && !account.isService()
                && account.roles().containsAll(Set.of(Role.SYSTEM_ADMIN));
    }
}
