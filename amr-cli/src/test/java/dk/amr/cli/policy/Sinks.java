package dk.amr.cli.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that was looked at for canaries, and where one was heard. */
final class Sinks {

    private static final Canary ANY = Canary.any();
    private static final long LARGEST = 64L * 1024 * 1024;

    private final List<String> leaks = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    /** The names of the files that were looked into. */
    Set<String> files() {
        return Set.copyOf(files);
    }

    /** Where a canary was, and in which form. */
    List<String> leaks() {
        return List.copyOf(leaks);
    }

    void look(String where, String text) {
        look(where, text.getBytes(StandardCharsets.UTF_8));
    }

    private void look(String where, byte[] bytes) {
        ANY.in(bytes).ifPresent(form -> leaks.add(where + ": " + form));
    }

    void lookAtFiles(Path root, Instant since) {
        lookAtFiles(root, Integer.MAX_VALUE, since);
    }

    void lookAtFiles(Path root, int depth, Instant since) {
        try (Stream<Path> files = Files.walk(root, depth)) {
            files.filter(file -> isOfNow(file, since)).forEach(file -> {
                try {
                    look(file.getFileName().toString(), Files.readAllBytes(file));
                    this.files.add(file.getFileName().toString());
                } catch (IOException gone) {
                    // another test has taken its own file away
                }
            });
        } catch (UncheckedIOException | IOException gone) {
            // as above
        }
    }

    private static boolean isOfNow(Path file, Instant since) {
        try {
            return Files.isRegularFile(file)
                    && Files.isReadable(file)
                    && Files.size(file) < LARGEST
                    && Files.getLastModifiedTime(file).toInstant().isAfter(since);
        } catch (IOException gone) {
            return false;
        }
    }
}
