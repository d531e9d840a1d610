package dk.amr.cli.installation;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** The shape of the database. */
@Command(
        name = "db",
        subcommands = {MigrateDatabaseCommand.class, DatabaseStatusCommand.class})
public final class DatabaseCommands extends CommandGroup {}
