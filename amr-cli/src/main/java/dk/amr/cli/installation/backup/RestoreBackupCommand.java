package dk.amr.cli.installation.backup;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Format;
import dk.amr.domain.calendar.MomentInWords;
import dk.amr.domain.installation.backup.Holding;
import dk.amr.domain.installation.backup.Manifest;
import dk.amr.domain.installation.backup.Replaced;
import dk.amr.domain.installation.backup.RestoreBackup;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.nio.file.Path;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore")
@SuppressWarnings("NullAway.Init")
final class RestoreBackupCommand implements Action {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--confirm")
    private boolean confirm;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final BackupListing listing;
    private final BackupClerk clerk;
    private final RestoreBackup backup;

    @Inject
    RestoreBackupCommand(Console console, BackupListing listing, BackupClerk clerk, RestoreBackup backup) {
        this.console = console;
        this.listing = listing;
        this.clerk = clerk;
        this.backup = backup;
    }

    @Override
    public ExitCode run() {
        RestoreBackup.Outcome outcome =
                backup.restore(clerk.caller(), new RestoreBackup.Request(file, confirm && !dryRun));
        listing.show(format, outcome.manifest());
        boolean isDone = outcome.replaced().isPresent();
        outcome.former().ifPresent(former -> console.say(held(former, isDone)));
        if (outcome.wasEmpty()) {
            console.say("Der var ingen database i forvejen.", "There was no database before.");
        }
        console.say(lost(outcome.manifest(), isDone));
        new TreeMap<>(outcome.closed()).forEach((key, wraps) -> console.say(closed(key, wraps)));
        outcome.replaced()
                .ifPresentOrElse(
                        replaced -> tell(replaced, outcome.wasEmpty()),
                        () -> console.say(
                                "Intet er ændret. Gentag med --confirm.",
                                "Nothing was changed. Repeat with --confirm."));
        return ExitCode.DONE;
    }

    private void tell(Replaced replaced, boolean wasEmpty) {
        console.say(
                "Databasen er genskabt. Alle skal logge ind igen.",
                "The database is restored. All must sign in again.");
        if (!wasEmpty && !replaced.knewWhoGetsIn()) {
            console.say("Den tidligere database kunne ikke læses.", "The former database could not be read.");
        }
        if (wasEmpty || !replaced.knewWhoGetsIn()) {
            console.say(
                    "Links til at vælge adgangskode, adgangsnøgler til andre programmer (amr account token) og"
                            + " kalendernes adresser virker ikke mere: lav nye til dem, der bruger dem. Beskeder, der"
                            + " ventede, står som mislykkede. Se konti og roller efter med: amr account list.",
                    "Links to choose a password, the tokens of other programs (amr account token) and the addresses of"
                            + " calendars no longer work: make new ones for those who use them. Messages that waited"
                            + " are shown as failed. Look through accounts and roles by: amr account list.");
        }
        replaced.differences()
                .forEach(each -> console.say(each.login() + ": " + danish(each), each.login() + ": " + english(each)));
        replaced.former()
                .ifPresent(former -> console.say(
                        "Den tidligere database ligger i " + former + ". Slet den, når alt er i orden.",
                        "The former database lies in " + former + ". Delete it once all is well."));
    }

    private static Sentence held(Holding former, boolean isDone) {
        String figures = "%d rækker og %d hændelser"
                .formatted(former.size(), former.head().number());
        String counts =
                "%d rows and %d events".formatted(former.size(), former.head().number());
        return new Sentence(
                "Databasen " + (isDone ? "rummede " : "rummer nu ") + figures + ".",
                "The database " + (isDone ? "held " : "now holds ") + counts + ".");
    }

    private static Sentence lost(Manifest backup, boolean isDone) {
        return new Sentence(
                "Alt, hvad der er sket efter " + MomentInWords.brief(backup.madeAt(), Language.DANISH) + " dansk tid, "
                        + (isDone ? "er gået tabt." : "går tabt."),
                "Everything that happened after " + MomentInWords.brief(backup.madeAt(), Language.ENGLISH)
                        + " Danish time " + (isDone ? "is lost." : "will be lost."));
    }

    private static Sentence closed(String key, int wraps) {
        return new Sentence(
                "Nøglefilen har ikke hovednøglen " + key
                        + ". Hvad der er delt under den (%d af kopiens nøgler)".formatted(wraps)
                        + " kan ikke læses bagefter, og er den ødelagt, er det tabt.",
                "The keyset does not have the master key " + key
                        + ". What was shared under it (%d of the backup's keys)".formatted(wraps)
                        + " cannot be read afterwards, and if it was destroyed, that is lost.");
    }

    private static String danish(Replaced.AccountDifference difference) {
        return switch (difference.kind()) {
            case KEPT_AS_IT_WAS -> "spærring, sidste dag, adgangskode og totrinslogin er som før genskabelsen";
            case ROLES_ARE_BACK -> "rollerne er igen dem fra kopien; se dem efter";
            case IS_GONE -> "kontoen var kommet til siden og findes ikke mere";
        };
    }

    private static String english(Replaced.AccountDifference difference) {
        return switch (difference.kind()) {
            case KEPT_AS_IT_WAS -> "disabling, last day, password and second step are as before the restore";
            case ROLES_ARE_BACK -> "the roles are those of the copy again; look at them";
            case IS_GONE -> "the account was added since and is gone";
        };
    }
}
