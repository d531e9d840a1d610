package dk.amr.cli.installation;

import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.Needs;
import picocli.CommandLine.Command;

/** The shape of the database. */
@Command(
        name = "db",
        subcommands = {MigrateDatabaseCommand.class, DatabaseStatusCommand.class})
@Needs(Needs.Surroundings.DATABASE)
public final class DatabaseCommands extends CommandGroup {}
