package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.account.DisableAccount;
import dk.amr.domain.access.account.LoginName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "disable")
@SuppressWarnings("NullAway.Init")
final class DisableAccountCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    private final Console console;
    private final Clerk clerk;
    private final DisableAccount accounts;

    @Inject
    DisableAccountCommand(Console console, Clerk clerk, DisableAccount accounts) {
        this.console = console;
        this.clerk = clerk;
        this.accounts = accounts;
    }

    @Override
    public ExitCode run() {
        accounts.disable(clerk.caller(), login);
        console.say(
                "Kontoen er lukket. Den kan ikke længere bruges nogen steder.",
                "The account is closed. It can no longer be used anywhere.");
        return ExitCode.DONE;
    }
}
