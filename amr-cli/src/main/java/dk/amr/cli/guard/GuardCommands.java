package dk.amr.cli.guard;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** The guard of the second ground rule: tasks, not individuals. */
@Command(
        name = "guard",
        subcommands = {CheckNotesCommand.class})
public final class GuardCommands extends CommandGroup {}
