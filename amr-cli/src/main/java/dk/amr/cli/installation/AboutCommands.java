package dk.amr.cli.installation;

import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.Needs;
import picocli.CommandLine.Command;

/** What this program is. */
@Command(name = "", subcommands = VersionCommand.class)
@Needs(Needs.Surroundings.NOTHING)
public final class AboutCommands extends CommandGroup {}
