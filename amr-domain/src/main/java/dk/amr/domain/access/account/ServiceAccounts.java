package dk.amr.domain.access.account;

import dk.amr.domain.kreds.KredsRepository;
import java.util.List;

/** The accounts as which the program acts by itself, one in each kreds. */
public final class ServiceAccounts {

    private final KredsRepository kredse;
    private final AccountRepository accounts;

    public ServiceAccounts(KredsRepository kredse, AccountRepository accounts) {
        this.kredse = kredse;
        this.accounts = accounts;
    }

    /** Those of every kreds; one that was closed does nothing any more. */
    public List<Account> all() {
        return kredse.all().stream()
                .flatMap(kreds -> accounts.ofKreds(kreds.id()).stream())
                .filter(account -> account.isService() && !account.isDisabled())
                .toList();
    }
}
