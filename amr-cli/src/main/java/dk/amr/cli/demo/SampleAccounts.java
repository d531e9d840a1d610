package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AddAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.NameAccount;
import dk.amr.domain.access.account.SignInLinks;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.access.signin.StaffAccount;
import dk.amr.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts of the sample kreds. */
final class SampleAccounts {

    /** Who takes over a network in the course of the two years, and leads no other. */
    static final LoginName SUCCESSOR = new LoginName("konsulent-vest@example.org");

    /** One of those who lead networks from the first day on. */
    static final LoginName CONSULTANT = new LoginName("konsulent-nord@example.org");

    private static final LoginName SOUTH = new LoginName("konsulent-syd@example.org");

    private static final Map<LoginName, StaffName> NAMES = Map.of(
            CONSULTANT, new StaffName("Nora Nordlys"),
            SOUTH, new StaffName("Sune Sydvind"),
            SUCCESSOR, new StaffName("Vera Vestenvind"));

    private final AddAccount addAccount;
    private final NameAccount nameAccount;
    private final ListAccounts listAccounts;
    private final SignInLinks links;

    @Inject
    SampleAccounts(AddAccount addAccount, NameAccount nameAccount, ListAccounts listAccounts, SignInLinks links) {
        this.addAccount = addAccount;
        this.nameAccount = nameAccount;
        this.listAccounts = listAccounts;
        this.links = links;
    }

    /** The office, and two consultants who get an account each, as one does who comes later. */
    List<LoginName> facilitators(Caller caller, LoginName office) {
        nameAccount.name(caller, new NameAccount.Request(office, new StaffName("Olga Overblik"), null));
        List.of(CONSULTANT, SOUTH, SUCCESSOR)
                .forEach(login -> addAccount.add(
                        caller,
                        new AddAccount.Request(login, NAMES.get(login), Set.of(Role.CONSULTANT), Language.DANISH)));
        return List.of(office, CONSULTANT, SOUTH);
    }

    /** One of the accounts at work, on the day of that caller. */
    Caller as(LoginName login, Caller office) {
        return account(office, login).asCaller(office.door(), office.day());
    }

    /** Gives the secret of the link that signs in as that account. */
    String signInLink(Caller caller, LoginName login) {
        return links.make(account(caller, login).id());
    }

    private Account account(Caller caller, LoginName login) {
        return listAccounts.list(caller).stream()
                .map(StaffAccount::account)
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
