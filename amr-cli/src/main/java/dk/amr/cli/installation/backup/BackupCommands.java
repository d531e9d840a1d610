package dk.amr.cli.installation.backup;

import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.Needs;
import picocli.CommandLine.Command;

/** Copies of the whole database. */
@Command(
        name = "backup",
        subcommands = {CreateBackupCommand.class, VerifyBackupCommand.class, RestoreBackupCommand.class})
@Needs(Needs.Surroundings.KEYS)
public final class BackupCommands extends CommandGroup {

    @Override
    protected void bindMore() {
        bind(BackupClerk.class);
        bind(BackupListing.class);
    }
}
