package dk.amr.cli.installation.backup;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Format;
import dk.amr.domain.installation.backup.VerifyBackup;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "verify")
@SuppressWarnings("NullAway.Init")
final class VerifyBackupCommand implements Action {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final BackupListing listing;
    private final BackupClerk clerk;
    private final VerifyBackup backup;

    @Inject
    VerifyBackupCommand(Console console, BackupListing listing, BackupClerk clerk, VerifyBackup backup) {
        this.console = console;
        this.listing = listing;
        this.clerk = clerk;
        this.backup = backup;
    }

    @Override
    public ExitCode run() {
        listing.show(format, backup.verify(clerk.caller(), file));
        console.say("Kopien er hel og kan genskabes.", "The copy is whole and can be restored.");
        return ExitCode.DONE;
    }
}
