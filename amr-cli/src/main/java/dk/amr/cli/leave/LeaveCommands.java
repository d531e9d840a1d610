package dk.amr.cli.leave;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Time off for meetings. */
@Command(
        name = "leave",
        subcommands = {RequestLeaveCommand.class, RecordLeaveCommand.class, ListLeaveCommand.class})
public final class LeaveCommands extends CommandGroup {}
