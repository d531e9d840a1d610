package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.ChangeRoles;
import dk.amr.domain.access.account.LoginName;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "roles")
@SuppressWarnings("NullAway.Init")
final class ChangeRolesCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    @Option(names = "--role", required = true, split = ",", paramLabel = "ROLE")
    private Set<Role> roles;

    private final Console console;
    private final Clerk clerk;
    private final ChangeRoles accounts;

    @Inject
    ChangeRolesCommand(Console console, Clerk clerk, ChangeRoles accounts) {
        this.console = console;
        this.clerk = clerk;
        this.accounts = accounts;
    }

    @Override
    public ExitCode run() {
        accounts.change(clerk.caller(), new ChangeRoles.Request(login, roles));
        console.say(
                "Rollerne er ændret. Er personen logget ind, skal det gøres igen.",
                "The roles were changed. If the person is signed in, it must be done again.");
        return ExitCode.DONE;
    }
}
