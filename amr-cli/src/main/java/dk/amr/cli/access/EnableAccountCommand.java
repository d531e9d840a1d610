package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.account.EnableAccount;
import dk.amr.domain.access.account.LoginName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "enable")
@SuppressWarnings("NullAway.Init")
final class EnableAccountCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    private final Console console;
    private final Clerk clerk;
    private final EnableAccount accounts;

    @Inject
    EnableAccountCommand(Console console, Clerk clerk, EnableAccount accounts) {
        this.console = console;
        this.clerk = clerk;
        this.accounts = accounts;
    }

    @Override
    public ExitCode run() {
        accounts.enable(clerk.caller(), login);
        console.say(
                "Kontoen er åben. Var den lukket, skal nøgler og links laves på ny.",
                "The account is open. If it was closed, tokens and links must be made anew.");
        return ExitCode.DONE;
    }
}
