package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.account.IssueToken;
import dk.amr.domain.access.account.LoginName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "token")
@SuppressWarnings("NullAway.Init")
final class IssueTokenCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    private final Console console;
    private final Clerk clerk;
    private final IssueToken tokens;

    @Inject
    IssueTokenCommand(Console console, Clerk clerk, IssueToken tokens) {
        this.console = console;
        this.clerk = clerk;
        this.tokens = tokens;
    }

    @Override
    public ExitCode run() {
        String token = tokens.issue(clerk.caller(), login);
        console.say(
                "Gem nøglen nu; den vises kun her. En tidligere nøgle virker ikke længere.",
                "Keep the token now; it is shown only here. An earlier one no longer works.");
        console.print(token);
        return ExitCode.DONE;
    }
}
