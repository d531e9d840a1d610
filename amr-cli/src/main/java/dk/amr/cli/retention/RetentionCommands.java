package dk.amr.cli.retention;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** What is kept for a time only. */
@Command(name = "retention", subcommands = RunRetentionCommand.class)
public final class RetentionCommands extends CommandGroup {}
