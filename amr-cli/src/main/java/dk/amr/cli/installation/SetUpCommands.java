package dk.amr.cli.installation;

import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.Needs;
import picocli.CommandLine.Command;

/** Setting up an installation. */
@Command(name = "", subcommands = InitCommand.class)
@Needs(Needs.Surroundings.NEW_INSTALLATION)
public final class SetUpCommands extends CommandGroup {}
