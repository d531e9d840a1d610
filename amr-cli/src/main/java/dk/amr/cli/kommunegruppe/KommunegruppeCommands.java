package dk.amr.cli.kommunegruppe;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Kommunegrupper. */
@Command(
        name = "kommunegruppe",
        subcommands = {
            CreateKommunegruppeCommand.class,
            MapMunicipalityCommand.class,
            AdmitAmrsCommand.class,
            ListKommunegrupperCommand.class,
            PlanKommunegruppeMeetingCommand.class,
            HoldKommunegruppeMeetingCommand.class,
            CancelKommunegruppeMeetingCommand.class,
            ListKommunegruppeMeetingsCommand.class
        })
public final class KommunegruppeCommands extends CommandGroup {}
