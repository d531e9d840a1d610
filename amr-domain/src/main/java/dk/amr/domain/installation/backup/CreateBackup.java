package dk.amr.domain.installation.backup;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import java.nio.file.Path;

/** Makes a copy of the whole database while everybody goes on working. It holds no key. */
public final class CreateBackup {

    private final Gate gate;
    private final BackupFiles files;
    private final DatabaseCopies copies;

    public CreateBackup(Gate gate, BackupFiles files, DatabaseCopies copies) {
        this.gate = gate;
        this.files = files;
        this.copies = copies;
    }

    /** The event is there before the file is, so that there is no backup that the trail does not tell of. */
    public Manifest create(Caller caller, Path file) {
        gate.mustAdmit(caller, UseCase.CREATE_BACKUP);
        return files.write(file, copies::copyInto, (manifest, publish) -> {
            record(caller, manifest.holding());
            publish.run();
        });
    }

    private void record(Caller caller, Holding copied) {
        gate.perform(
                caller,
                UseCase.CREATE_BACKUP,
                act -> act.tells("rows=" + copied.size() + " schema=" + copied.schema()));
    }
}
