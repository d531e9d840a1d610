package dk.amr.cli.installation.backup;

import com.google.inject.Inject;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.settings.NewHome;
import dk.amr.cli.console.settings.PrivateFile;
import dk.amr.cli.console.settings.Settings;
import dk.amr.domain.installation.backup.BackupExistsAlready;
import dk.amr.domain.installation.backup.BackupFiles;
import dk.amr.domain.installation.backup.Holding;
import dk.amr.domain.installation.backup.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Backups as zip files. Their parts lie in one folder of the installation's own meanwhile, one command at a time. */
final class ZipBackupFiles implements BackupFiles {

    private final Settings settings;
    private final Clock clock;

    @Inject
    ZipBackupFiles(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Manifest write(Path file, Function<Path, Holding> copying, BiConsumer<Manifest, Runnable> publishing) {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new BackupExistsAlready();
        }
        Path made = target.resolveSibling("." + target.getFileName() + ".amr-new");
        try {
            return inFolder(folder -> {
                Holding holding = copying.apply(folder);
                Manifest manifest = new Manifest(
                        program(), clock.instant().truncatedTo(ChronoUnit.SECONDS), holding, SealedZip.parts(folder));
                PrivateFile.write(made, "");
                SealedZip.write(made, manifest, folder);
                publishing.accept(manifest, () -> publish(made, target));
                return manifest;
            });
        } catch (UncheckedIOException failed) {
            throw unwritable(file, settings.home());
        } finally {
            NewHome.remove(made);
        }
    }

    private static void publish(Path made, Path target) {
        try {
            Files.move(made, target);
        } catch (FileAlreadyExistsException meanwhile) {
            throw new BackupExistsAlready();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public <T> T read(Path file, BiFunction<Manifest, Path, T> work) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Trouble(
                    "Filen " + file + " kan ikke læses. Tjek, at den findes, og at du må læse den.",
                    "The file " + file + " is unreadable. Check that it exists and that you may read it.");
        }
        return inFolder(folder -> work.apply(SealedZip.read(file, folder), folder));
    }

    /** Does the work in the folder, which is emptied of what a command that was stopped may have left there. */
    private <T> T inFolder(Function<Path, T> work) {
        Path folder = settings.home().toAbsolutePath().resolve("backup-work");
        Path turn = folder.resolveSibling("backup-work.lock");
        Thread whenStopped = new Thread(() -> NewHome.remove(folder), "sweeping up");
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                throw busy();
            }
            Runtime.getRuntime().addShutdownHook(whenStopped);
            NewHome.remove(folder);
            PrivateFile.makeFolder(folder);
            return work.apply(folder);
        } catch (OverlappingFileLockException hereToo) {
            throw busy();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            if (Runtime.getRuntime().removeShutdownHook(whenStopped)) {
                NewHome.remove(folder);
            }
        }
    }

    private static String program() {
        return Optional.ofNullable(ZipBackupFiles.class.getPackage().getImplementationVersion())
                .orElse("-");
    }

    private static Trouble busy() {
        return new Trouble(
                "En anden kommando arbejder med en sikkerhedskopi. Vent, til den er færdig.",
                "Another command is at work on a backup. Wait until it is done.");
    }

    private static Trouble unwritable(Path file, Path home) {
        return new Trouble(
                "Filen " + file + " kan ikke skrives. Tjek, at mappen findes, at du må skrive i den, og at der er"
                        + " plads, både der og i " + home + ".",
                "The file " + file + " cannot be written. Check that the folder exists, that you may write there, and"
                        + " that there is room, both there and in " + home + ".");
    }
}
