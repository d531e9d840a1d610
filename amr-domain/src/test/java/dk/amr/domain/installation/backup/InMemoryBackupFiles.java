package dk.amr.domain.installation.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Backups in memory. Their parts lie in a folder of their own while somebody works with them. */
public final class InMemoryBackupFiles implements BackupFiles {

    private record Made(Manifest manifest, Map<String, byte[]> parts) {}

    private final Path workshop;
    private final Instant now;
    private final Map<Path, Made> files = new HashMap<>();

    public InMemoryBackupFiles(Path workshop, Instant now) {
        this.workshop = workshop;
        this.now = now;
    }

    @Override
    public Manifest write(Path file, Function<Path, Holding> copying, BiConsumer<Manifest, Runnable> publishing) {
        if (files.containsKey(file)) {
            throw new BackupExistsAlready();
        }
        Path folder = folder();
        Holding holding = copying.apply(folder);
        Map<String, byte[]> parts = parts(folder);
        List<Manifest.Part> told = parts.entrySet().stream()
                .map(part -> new Manifest.Part(part.getKey(), part.getValue().length, "-"))
                .toList();
        Manifest manifest = new Manifest("-", now, holding, told);
        publishing.accept(manifest, () -> files.put(file, new Made(manifest, parts)));
        return manifest;
    }

    @Override
    public <T> T read(Path file, BiFunction<Manifest, Path, T> work) {
        Made made = files.get(file);
        if (made == null || made.parts().isEmpty()) {
            throw new BackupIsDamaged("der mangler noget", "something is missing");
        }
        Path folder = folder();
        made.parts().forEach((name, content) -> put(folder.resolve(name), content));
        return work.apply(made.manifest(), folder);
    }

    /** Takes the parts out of a backup. */
    public void empty(Path file) {
        say(file, Objects.requireNonNull(files.get(file)).manifest(), Map.of());
    }

    /** Has a backup say other things of itself than it holds. */
    public void say(Path file, Manifest manifest) {
        say(file, manifest, Objects.requireNonNull(files.get(file)).parts());
    }

    private void say(Path file, Manifest manifest, Map<String, byte[]> parts) {
        files.put(file, new Made(manifest, parts));
    }

    private Path folder() {
        try {
            return Files.createTempDirectory(workshop, "parts");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, byte[]> parts(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            Map<String, byte[]> parts = new TreeMap<>();
            for (Path part : all.toList()) {
                parts.put(part.getFileName().toString(), Files.readAllBytes(part));
            }
            return parts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void put(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
