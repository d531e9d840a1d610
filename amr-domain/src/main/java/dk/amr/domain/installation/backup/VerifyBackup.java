package dk.amr.domain.installation.backup;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import java.nio.file.Path;

/** Reads a whole backup and says what it is; refuses one that could not be restored. It changes nothing. */
public final class VerifyBackup {

    private final Gate gate;
    private final BackupFiles files;
    private final BackupCheck check;

    public VerifyBackup(Gate gate, BackupFiles files, BackupCheck check) {
        this.gate = gate;
        this.files = files;
        this.check = check;
    }

    public Manifest verify(Caller caller, Path file) {
        return gate.enter(caller, UseCase.VERIFY_BACKUP, act -> files.read(file, check::check));
    }
}
