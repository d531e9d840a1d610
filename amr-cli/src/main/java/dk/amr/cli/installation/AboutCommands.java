package dk.amr.cli.installation;

import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.Needs;
import picocli.CommandLine.Command;

/** What this program is, and what a shell wants to know of it. */
@Command(
        name = "",
        subcommands = {VersionCommand.class, CompletionCommand.class, ManualCommand.class})
@Needs(Needs.Surroundings.NOTHING)
public final class AboutCommands extends CommandGroup {}
