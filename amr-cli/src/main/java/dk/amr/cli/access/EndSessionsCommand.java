package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.account.EndSessions;
import dk.amr.domain.access.account.LoginName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "sessions-end")
@SuppressWarnings("NullAway.Init")
final class EndSessionsCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    private final Console console;
    private final Clerk clerk;
    private final EndSessions accounts;

    @Inject
    EndSessionsCommand(Console console, Clerk clerk, EndSessions accounts) {
        this.console = console;
        this.clerk = clerk;
        this.accounts = accounts;
    }

    @Override
    public ExitCode run() {
        int ended = accounts.end(clerk.caller(), login);
        console.say(
                "Kontoen er logget ud alle steder. Sessioner, der sluttede: " + ended,
                "The account is signed out everywhere. Sessions that ended: " + ended);
        return ExitCode.DONE;
    }
}
