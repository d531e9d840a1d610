package dk.amr.cli.installation;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.installation.MigrateDatabase;
import picocli.CommandLine.Command;

@Command(name = "migrate")
final class MigrateDatabaseCommand implements Action {

    private final Console console;
    private final Clerk clerk;
    private final MigrateDatabase database;

    @Inject
    MigrateDatabaseCommand(Console console, Clerk clerk, MigrateDatabase database) {
        this.console = console;
        this.clerk = clerk;
        this.database = database;
    }

    @Override
    public ExitCode run() {
        int changes = database.migrate(clerk.operator());
        console.print(console.in(
                changes == 0 ? "Databasen var ført ajour." : "Databasen er ført ajour. Ændringer: " + changes + ".",
                changes == 0 ? "The database was current." : "The database is current. Changes: " + changes + "."));
        return ExitCode.DONE;
    }
}
