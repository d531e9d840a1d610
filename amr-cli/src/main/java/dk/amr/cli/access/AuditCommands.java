package dk.amr.cli.access;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** The audit trail. */
@Command(
        name = "audit",
        subcommands = {ListAuditCommand.class, VerifyAuditCommand.class})
public final class AuditCommands extends CommandGroup {}
