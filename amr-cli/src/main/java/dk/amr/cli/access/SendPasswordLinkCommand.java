package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.SendPasswordLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "password-link")
@SuppressWarnings("NullAway.Init")
final class SendPasswordLinkCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    private final Console console;
    private final Clerk clerk;
    private final SendPasswordLink accounts;

    @Inject
    SendPasswordLinkCommand(Console console, Clerk clerk, SendPasswordLink accounts) {
        this.console = console;
        this.clerk = clerk;
        this.accounts = accounts;
    }

    @Override
    public ExitCode run() {
        accounts.send(clerk.caller(), login);
        console.say(
                "Et link til en ny adgangskode ligger klar til kontoens ejer og går med den næste mail.",
                "A link to a new password is ready for the owner of the account and leaves with the next mail.");
        return ExitCode.DONE;
    }
}
