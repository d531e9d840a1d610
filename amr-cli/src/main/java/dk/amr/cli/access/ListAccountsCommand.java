package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.access.signin.StaffAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                                each -> each.account().login().value())
                        .column("name", "Navn", "Name", ListAccountsCommand::name)
                        .column("roles", "Roller", "Roles", ListAccountsCommand::roles)
                        .column(
                                "isService",
                                "Programmets egen",
                                "The program's own",
                                each -> each.account().isService())
                        .column(
                                "isDisabled",
                                "Lukket",
                                "Closed",
                                each -> each.account().isDisabled())
                        .column(
                                "hasPassword",
                                "Har adgangskode",
                                "Has password",
                                each -> each.account().passwordHash() != null)
                        .column("hasSecondStep", "Totrinslogin", "Second step", StaffAccount::hasSecondStep)
                        .column(
                                "lastDay",
                                "Sidste dag",
                                "Last day",
                                each -> each.account().lastDay())
                        .column("lastSignIn", "Sidst logget ind", "Last signed in", StaffAccount::lastSignIn)
                        .column("openSessions", "Åbne sessioner", "Open sessions", StaffAccount::openSessions));
        return ExitCode.DONE;
    }

    private static @Nullable String name(StaffAccount seen) {
        StaffName called = seen.account().called();
        return called == null ? null : called.value();
    }

    private static List<Listing.Word> roles(StaffAccount seen) {
        return seen.account().roles().stream()
                .sorted()
                .map(role -> Listing.Word.of(role, role.title()))
                .toList();
    }
}
