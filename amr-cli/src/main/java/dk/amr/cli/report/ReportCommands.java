package dk.amr.cli.report;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Reports. */
@Command(
        name = "report",
        subcommands = {
            ReportCoverageCommand.class,
            ReportCadenceCommand.class,
            ReportAttendanceCommand.class,
            ReportLeaveCommand.class,
            ReportDeviationsCommand.class
        })
public final class ReportCommands extends CommandGroup {}
