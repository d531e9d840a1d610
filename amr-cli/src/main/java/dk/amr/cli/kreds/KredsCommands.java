package dk.amr.cli.kreds;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** The kredse of the installation. */
@Command(
        name = "kreds",
        subcommands = {CreateKredsCommand.class, ListKredseCommand.class})
public final class KredsCommands extends CommandGroup {}
