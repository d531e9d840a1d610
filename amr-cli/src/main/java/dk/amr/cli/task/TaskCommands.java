package dk.amr.cli.task;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Tasks. */
@Command(
        name = "task",
        subcommands = {ListTasksCommand.class, CompleteTaskCommand.class})
public final class TaskCommands extends CommandGroup {}
