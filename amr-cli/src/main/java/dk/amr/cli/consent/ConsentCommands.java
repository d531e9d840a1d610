package dk.amr.cli.consent;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Consents. */
@Command(
        name = "consent",
        subcommands = {GiveConsentCommand.class, WithdrawConsentCommand.class})
public final class ConsentCommands extends CommandGroup {}
