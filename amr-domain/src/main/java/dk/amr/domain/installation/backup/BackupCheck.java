package dk.amr.domain.installation.backup;

import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.access.audit.TrailCheck;
import java.nio.file.Path;

/** Goes through a backup that was read: it must hold what it says, in a known shape, with its audit trail unbroken. */
public final class BackupCheck {

    private final DatabaseCopies copies;
    private final AuditSeal seal;

    public BackupCheck(DatabaseCopies copies, AuditSeal seal) {
        this.copies = copies;
        this.seal = seal;
    }

    Manifest check(Manifest manifest, Path folder) {
        if (manifest.holding().schema() > copies.newestSchema()) {
            throw new BackupIsNewer();
        }
        Holding found = copies.examine(folder, manifest.holding().kind());
        if (!found.equals(manifest.holding())) {
            throw new BackupIsDamaged("den rummer andet, end den siger", "it holds other things than it says");
        }
        TrailCheck trail = new TrailCheck(seal, found.head());
        copies.readTrail(folder, trail::follow);
        if (!trail.isWhole()) {
            throw new BackupIsDamaged(
                    "sporet er brudt, eller nøglefilen hører til en anden installation",
                    "the audit trail is broken, or the keyset is another installation's");
        }
        return manifest;
    }
}
