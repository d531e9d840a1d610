package dk.amr.cli.mandate;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Mandates. */
@Command(
        name = "mandate",
        subcommands = {
            ReportMandateCommand.class,
            ActivateMandateCommand.class,
            RejectMandateCommand.class,
            EndMandateCommand.class,
            PauseMandateCommand.class,
            ResumeMandateCommand.class,
            RenewMandateCommand.class,
            TransferMandateCommand.class,
            CorrectMandateCommand.class,
            ListMandatesCommand.class
        })
public final class MandateCommands extends CommandGroup {}
