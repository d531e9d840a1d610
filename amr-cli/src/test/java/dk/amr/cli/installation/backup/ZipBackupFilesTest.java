package dk.amr.cli.installation.backup;

import dk.amr.cli.Office;
import dk.amr.cli.console.settings.SettingsReader;
import dk.amr.domain.installation.backup.BackupFiles;
import dk.amr.domain.installation.backup.BackupFilesContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

final class ZipBackupFilesTest implements BackupFilesContract {

    @TempDir
    private Path home;

    @Override
    public BackupFiles files() {
        return new ZipBackupFiles(new SettingsReader(Map.of("AMR_HOME", home.toString())).read(), Office.CLOCK);
    }

    @Override
    public void damage(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
    }
}
