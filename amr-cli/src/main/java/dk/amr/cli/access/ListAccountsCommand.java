package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.ListAccounts;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListAccountsCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListAccounts accounts;

    @Inject
    ListAccountsCommand(Display display, Clerk clerk, ListAccounts accounts) {
        this.display = display;
        this.clerk = clerk;
        this.accounts = accounts;
    }

    @Override
    public ExitCode run() {
        display.show(
                format,
                new Listing<>("accounts", accounts.list(clerk.caller()))
                        .column(
                                "email",
                                "E-mail",
                                "E-mail",
                                account -> account.login().value())
                        .column("roles", "Roller", "Roles", ListAccountsCommand::roles)
                        .column("isService", "Til kommandoer", "For commands", Account::isService)
                        .column("isDisabled", "Lukket", "Closed", Account::isDisabled)
                        .column("hasPassword", "Har adgangskode", "Has password", each -> each.passwordHash() != null));
        return ExitCode.DONE;
    }

    private static List<Listing.Word> roles(Account account) {
        return account.roles().stream()
                .sorted()
                .map(role -> Listing.Word.of(role, role.title()))
                .toList();
    }
}
