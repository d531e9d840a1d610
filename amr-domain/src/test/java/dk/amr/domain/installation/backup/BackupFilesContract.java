package dk.amr.domain.installation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.audit.AuditHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link BackupFiles} must do. */
public interface BackupFilesContract {

    Holding HOLDING = new Holding("memory", 7, Set.of(), Map.of("kreds", 0L), AuditHead.START);

    BackupFiles files();

    /** Changes the file in such a way that it is not what was written. */
    void damage(Path file) throws IOException;

    private static Holding copy(Path folder) {
        try {
            Files.writeString(folder.resolve("part.copy"), "æøå\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return HOLDING;
    }

    private static String content(Path folder) {
        try {
            return Files.readString(folder.resolve("part.copy"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Manifest written(Path file) {
        return files().write(file, BackupFilesContract::copy, (manifest, publish) -> publish.run());
    }

    @Test
    default void what_was_written_is_read(@TempDir Path folder) {
        Path file = folder.resolve("copy.zip");
        Manifest written = written(file);

        assertThat(written.holding()).isEqualTo(HOLDING);
        assertThat(written.parts()).extracting(Manifest.Part::name).containsExactly("part.copy");
        String read = files().read(file, (manifest, parts) -> {
            assertThat(manifest).isEqualTo(written);
            return content(parts);
        });
        assertThat(read).isEqualTo("æøå\n");
    }

    @Test
    default void nothing_is_overwritten(@TempDir Path folder) {
        Path file = folder.resolve("copy.zip");
        Manifest first = written(file);

        assertThatThrownBy(() -> written(file)).isInstanceOf(BackupExistsAlready.class);

        assertThat(files().<Manifest>read(file, (manifest, parts) -> manifest)).isEqualTo(first);
    }

    @Test
    default void what_was_not_published_leaves_nothing(@TempDir Path folder) {
        Path file = folder.resolve("copy.zip");

        assertThatThrownBy(() -> files().write(file, BackupFilesContract::copy, (manifest, publish) -> {
                    throw new BackupIsNewer();
                }))
                .isInstanceOf(BackupIsNewer.class);

        assertThat(folder).isEmptyDirectory();
        written(file);
    }

    @Test
    default void of_what_is_damaged_nothing_is_handed_on(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("copy.zip");
        written(file);
        damage(file);

        assertThatThrownBy(() -> files().read(file, (manifest, parts) -> {
                    throw new AssertionError("handed on");
                }))
                .isInstanceOf(BackupIsDamaged.class);
    }
}
