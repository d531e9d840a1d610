package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.ListAccounts;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.SignInLinks;

/** The accounts of the sample kreds. */
final class SampleAccounts {

    private final ListAccounts listAccounts;
    private final SignInLinks links;

    @Inject
    SampleAccounts(ListAccounts listAccounts, SignInLinks links) {
        this.listAccounts = listAccounts;
        this.links = links;
    }

    /** Gives the secret of the link that signs in as that account. */
    String signInLink(Caller caller, LoginName login) {
        return links.make(account(caller, login));
    }

    private AccountId account(Caller caller, LoginName login) {
        return listAccounts.list(caller).stream()
                .filter(account -> account.login().equals(login))
                .map(Account::id)
                .findFirst()
                .orElseThrow();
    }
}
