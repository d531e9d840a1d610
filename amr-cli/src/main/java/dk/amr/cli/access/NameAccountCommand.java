package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Trouble;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.NameAccount;
import dk.amr.domain.access.account.StaffName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "name")
@SuppressWarnings("NullAway.Init")
final class NameAccountCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable StaffName called;

    @Option(names = "--remove")
    private boolean isRemoved;

    private final Console console;
    private final Clerk clerk;
    private final NameAccount nameAccount;

    @Inject
    NameAccountCommand(Console console, Clerk clerk, NameAccount nameAccount) {
        this.console = console;
        this.clerk = clerk;
        this.nameAccount = nameAccount;
    }

    @Override
    public ExitCode run() {
        if (isRemoved == (called != null)) {
            throw new Trouble(
                    "Skriv enten navnet med --name, eller --remove for at fjerne det.",
                    "Give either the name with --name, or --remove to take it away.");
        }
        nameAccount.name(clerk.caller(), new NameAccount.Request(login, called, null));
        console.say(
                called == null ? "Kontoen har intet navn mere." : "Navnet er gemt.",
                called == null ? "The account has no name any more." : "The name was saved.");
        return ExitCode.DONE;
    }
}
