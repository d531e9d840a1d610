package dk.amr.cli.delivery;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** The mail that waits, left or failed. */
@Command(
        name = "outbox",
        subcommands = {ListOutboxCommand.class, DeliverOutboxCommand.class, RetryMessageCommand.class})
public final class OutboxCommands extends CommandGroup {}
