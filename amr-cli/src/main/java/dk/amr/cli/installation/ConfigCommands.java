package dk.amr.cli.installation;

import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.Needs;
import picocli.CommandLine.Command;

/** The settings. */
@Command(name = "config", subcommands = ShowConfigCommand.class)
@Needs(Needs.Surroundings.NOTHING)
public final class ConfigCommands extends CommandGroup {}
