package dk.amr.cli.job;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** What the program does by itself. */
@Command(name = "jobs", subcommands = ListJobsCommand.class)
public final class JobCommands extends CommandGroup {}
