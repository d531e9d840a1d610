package dk.amr.cli.serve;

import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.Needs;
import picocli.CommandLine.Command;

/** The staff web over the installation. */
@Command(name = "", subcommands = ServeCommand.class)
@Needs(Needs.Surroundings.WEB)
public final class ServeCommands extends CommandGroup {}
