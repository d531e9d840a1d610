package dk.amr.cli.installation.backup;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.settings.Settings;
import dk.amr.domain.installation.backup.CreateBackup;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "create")
@SuppressWarnings("NullAway.Init")
final class CreateBackupCommand implements Action {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final BackupListing listing;
    private final BackupClerk clerk;
    private final CreateBackup backup;
    private final Settings settings;

    @Inject
    CreateBackupCommand(
            Console console, BackupListing listing, BackupClerk clerk, CreateBackup backup, Settings settings) {
        this.console = console;
        this.listing = listing;
        this.clerk = clerk;
        this.backup = backup;
        this.settings = settings;
    }

    @Override
    public ExitCode run() {
        listing.show(format, backup.create(clerk.caller(), file));
        console.say(
                "Kopien rummer ingen nøgler. Gem også nøglefilen, " + settings.keyset()
                        + ", et andet sted end kopien: uden den kan ingen læse, hvad der er delt, og med begge kan enhver.",
                "The copy holds no keys. Keep the keyset too, " + settings.keyset()
                        + ", elsewhere than the copy: without it nobody can read what was shared, and with both anybody"
                        + " can.");
        return ExitCode.DONE;
    }
}
