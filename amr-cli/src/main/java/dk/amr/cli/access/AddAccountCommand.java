package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.settings.Settings;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.AddAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.StaffName;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "add")
@SuppressWarnings("NullAway.Init")
final class AddAccountCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable StaffName called;

    @Option(names = "--role", required = true, split = ",", paramLabel = "ROLE")
    private Set<Role> roles;

    private final Console console;
    private final Clerk clerk;
    private final Settings settings;
    private final AddAccount accounts;

    @Inject
    AddAccountCommand(Console console, Clerk clerk, Settings settings, AddAccount accounts) {
        this.console = console;
        this.clerk = clerk;
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public ExitCode run() {
        String secret = accounts.add(clerk.caller(), new AddAccount.Request(login, called, roles, console.language()));
        console.say(
                "Kontoen er oprettet. Giv linket til den, der skal bruge den; det virker én gang i tre døgn.",
                "The account was made. Hand the link to its owner; it works once, within three days.");
        console.print(settings.welcomeLink(secret));
        return ExitCode.DONE;
    }
}
