package dk.amr.cli.console.settings;

import dk.amr.cli.console.Trouble;
import dk.amr.domain.installation.InstallationExistsAlready;
import dk.amr.domain.kreds.KredsId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/** The folder of an installation in the making. What is not kept in the end is taken away again. */
public final class NewHome implements AutoCloseable {

    private final Settings settings;
    private final Deque<Path> made = new ArrayDeque<>();

    private NewHome(Settings settings) {
        this.settings = settings;
    }

    /** Makes the folder and the keys, and refuses where there are any. */
    public static NewHome make(Settings settings, SecureRandom random, Instant now) {
        if (Files.exists(settings.home()) && !Files.isDirectory(settings.home())) {
            throw new Trouble(
                    settings.home() + " er en fil og ikke en mappe. Vælg en mappe med AMR_HOME.",
                    settings.home() + " is a file and not a folder. Choose a folder by AMR_HOME.");
        }
        if (Files.exists(settings.keyset()) || Files.exists(settings.tokens())) {
            throw new InstallationExistsAlready();
        }
        NewHome home = new NewHome(settings);
        try {
            home.makeFolder(settings.home());
            home.makeFolder(
                    settings.keyset().toAbsolutePath().resolveSibling("").normalize());
            home.made.push(settings.keyset());
            KeyFile.create(settings.keyset(), random, now);
            return home;
        } catch (IOException failed) {
            home.close();
            throw new Trouble(
                    "Mappen " + settings.home() + " kan ikke oprettes. Vælg en anden med AMR_HOME.",
                    "The folder " + settings.home() + " cannot be made. Choose another by AMR_HOME.");
        }
    }

    /** Keeps the folder, with the token by which commands act for the kreds. */
    public void keep(KredsId kreds, String token) {
        made.clear();
        new TokenFile(settings.tokens()).add(kreds, token);
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            made.push(folder);
            PrivateFile.makeFolder(folder);
        }
    }

    @Override
    public void close() {
        made.forEach(NewHome::remove);
    }

    /** Takes a file or a whole folder away, as far as it goes. */
    public static void remove(Path path) {
        try (Stream<Path> within = Files.walk(path)) {
            within.sorted((one, other) -> other.compareTo(one))
                    .forEach(each -> each.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // what is gone already need not be taken away
        }
    }
}
