package dk.amr.domain.installation.backup;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class InMemoryBackupFilesTest implements BackupFilesContract {

    @TempDir
    private Path workshop;

    private InMemoryBackupFiles files;

    @BeforeEach
    void begin() {
        files = new InMemoryBackupFiles(workshop, DatabaseCopiesContract.NOW);
    }

    @Override
    public BackupFiles files() {
        return files;
    }

    @Override
    public void damage(Path file) {
        files.empty(file);
    }
}
