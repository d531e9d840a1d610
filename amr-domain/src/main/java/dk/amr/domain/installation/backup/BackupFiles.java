package dk.amr.domain.installation.backup;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Backup files, which their owner alone may read. Of one that was not finished nothing is left. */
public interface BackupFiles {

    /**
     * Has the parts put into a folder and makes one file of them, which is there from the moment that the last argument
     * runs what it is handed. Refused: {@link BackupExistsAlready}.
     */
    Manifest write(Path file, Function<Path, Holding> copying, BiConsumer<Manifest, Runnable> publishing);

    /**
     * Reads the whole file, and hands on what it says of itself with the folder in which its parts lie meanwhile.
     * Refused: {@link BackupIsDamaged}, before anything is handed on.
     */
    <T> T read(Path file, BiFunction<Manifest, Path, T> work);
}
