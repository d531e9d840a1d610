package dk.amr.domain.installation.backup;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.confidentiality.key.Keyset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a backup in the place of the database. Whatever stands in the way is found before anything is touched, what was
 * shredded since stays shredded, and the restored trail tells of it.
 */
public final class RestoreBackup {

    /** Which file, and whether it is to be done or only told what would be. */
    public record Request(Path file, boolean isConfirmed) {}

    /**
     * What comes of it.
     *
     * @param wasEmpty whether there was nothing in the database
     * @param former what the database held, where it held something and can be read
     * @param closed the master keys that are not at hand, and how many keys of networks each wraps in the backup: what
     *     was shared under them cannot be opened afterwards
     * @param replaced how it was replaced, if it was
     */
    public record Outcome(
            Manifest manifest,
            boolean wasEmpty,
            Optional<Holding> former,
            Map<String, Integer> closed,
            Optional<Replaced> replaced) {

        public Outcome {
            closed = Map.copyOf(closed);
        }
    }

    private final Gate gate;
    private final BackupFiles files;
    private final BackupCheck check;
    private final DatabaseCopies copies;
    private final ServiceLock lock;
    private final Keyset keyset;
    private final Restoration restoration;

    public RestoreBackup(
            Gate gate,
            BackupFiles files,
            BackupCheck check,
            DatabaseCopies copies,
            ServiceLock lock,
            Keyset keyset,
            Restoration restoration) {
        this.gate = gate;
        this.files = files;
        this.check = check;
        this.copies = copies;
        this.lock = lock;
        this.keyset = keyset;
        this.restoration = restoration;
    }

    public Outcome restore(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.RESTORE_BACKUP);
        return lock.whileNobodyServes(() -> files.read(request.file(), (manifest, folder) -> {
            check.check(manifest, folder);
            boolean wasEmpty = copies.isEmpty();
            Optional<Holding> former = wasEmpty ? Optional.empty() : former(manifest.holding());
            Map<String, Integer> closed = closed(folder);
            return new Outcome(
                    manifest,
                    wasEmpty,
                    former,
                    closed,
                    request.isConfirmed()
                            ? Optional.of(restoration.restore(caller, manifest, folder))
                            : Optional.empty());
        }));
    }

    private Optional<Holding> former(Holding restored) {
        Optional<Holding> former = copies.holding();
        if (former.filter(there -> !there.kredse().equals(restored.kredse())).isPresent()) {
            throw new BackupIsOfAnotherInstallation();
        }
        return former;
    }

    private Map<String, Integer> closed(Path folder) {
        Map<String, Integer> closed = new HashMap<>(copies.masterKeysIn(folder));
        keyset.all().forEach(key -> closed.remove(key.id()));
        return closed;
    }
}
