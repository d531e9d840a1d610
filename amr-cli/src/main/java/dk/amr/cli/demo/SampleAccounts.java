package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AddAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.SignInLinks;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.access.signin.StaffAccount;
import dk.amr.domain.shared.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The accounts of the sample kreds. */
final class SampleAccounts {

    private static final List<LoginName> CONSULTANTS =
            List.of(new LoginName("konsulent-nord@example.org"), new LoginName("konsulent-syd@example.org"));

    private final AddAccount addAccount;
    private final ListAccounts listAccounts;
    private final SignInLinks links;

    @Inject
    SampleAccounts(AddAccount addAccount, ListAccounts listAccounts, SignInLinks links) {
        this.addAccount = addAccount;
        this.listAccounts = listAccounts;
        this.links = links;
    }

    /** The office, and two consultants who get an account each. */
    List<LoginName> facilitators(Caller caller, LoginName office) {
        CONSULTANTS.forEach(login ->
                addAccount.add(caller, new AddAccount.Request(login, Set.of(Role.CONSULTANT), Language.DANISH)));
        return Stream.concat(Stream.of(office), CONSULTANTS.stream()).toList();
    }

    /** Gives the secret of the link that signs in as that account. */
    String signInLink(Caller caller, LoginName login) {
        return links.make(account(caller, login));
    }

    private AccountId account(Caller caller, LoginName login) {
        return listAccounts.list(caller).stream()
                .map(StaffAccount::account)
                .filter(account -> account.login().equals(login))
                .map(Account::id)
                .findFirst()
                .orElseThrow();
    }
}
