package dk.amr.cli.mandate;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Mandates. */
@Command(
        name = "mandate",
        subcommands = {
            ReportMandateCommand.class,
            EndMandateCommand.class,
            PauseMandateCommand.class,
            ResumeMandateCommand.class,
            ListMandatesCommand.class
        })
public final class MandateCommands extends CommandGroup {}
