package dk.amr.cli.key;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** The keys that what is shared in confidence lies under. */
@Command(
        name = "key",
        subcommands = {RotateKeysCommand.class, ListKeysCommand.class})
public final class KeyCommands extends CommandGroup {}
