package dk.amr.cli.register;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** The register of the union. */
@Command(
        name = "register",
        subcommands = {
            ImportRegisterCommand.class,
            ExportRegisterCommand.class,
            ListImportsCommand.class,
            UndoImportCommand.class
        })
public final class RegisterCommands extends CommandGroup {}
