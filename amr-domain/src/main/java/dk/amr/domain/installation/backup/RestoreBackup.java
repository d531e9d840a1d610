package dk.amr.domain.installation.backup;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Puts a backup in the place of the database. Whatever stands in the way is found before anything is touched, what was
 * shredded since stays shredded, and the restored trail tells of it.
 */
public final class RestoreBackup {

    /** Which file, and whether it is to be done or only told what would be. */
    public record Request(Path file, boolean isConfirmed) {}

    /** What the backup is, what the database held where it can be read, and how it was replaced, if it was. */
    public record Outcome(Manifest manifest, Optional<Holding> former, Optional<Replaced> replaced) {}

    private final Gate gate;
    private final BackupFiles files;
    private final BackupCheck check;
    private final DatabaseCopies copies;
    private final ServiceLock lock;
    private final Restoration restoration;

    public RestoreBackup(
            Gate gate,
            BackupFiles files,
            BackupCheck check,
            DatabaseCopies copies,
            ServiceLock lock,
            Restoration restoration) {
        this.gate = gate;
        this.files = files;
        this.check = check;
        this.copies = copies;
        this.lock = lock;
        this.restoration = restoration;
    }

    public Outcome restore(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.RESTORE_BACKUP);
        return lock.whileNobodyServes(() -> files.read(request.file(), (manifest, folder) -> {
            check.check(manifest, folder);
            Optional<Holding> former = former(manifest.holding());
            return new Outcome(
                    manifest,
                    former,
                    request.isConfirmed()
                            ? Optional.of(restoration.restore(caller, manifest, folder))
                            : Optional.empty());
        }));
    }

    private Optional<Holding> former(Holding restored) {
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        Optional<Holding> former = copies.holding();
        if (former.filter(there -> !there.kredse().equals(restored.kredse())).isPresent()) {
            throw new BackupIsOfAnotherInstallation();
        }
        return former;
    }
}
