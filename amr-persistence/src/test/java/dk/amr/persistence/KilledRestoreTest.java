package dk.amr.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.installation.backup.DatabaseCopies;
import dk.amr.domain.installation.backup.DatabaseCopiesContract;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.persistence.installation.InterruptedCopies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A restore whose process is killed leaves a whole database, what was or what comes, to the next start (E-6). */
final class KilledRestoreTest {

    @TempDir
    private Path folder;

    static List<String> steps() {
        return InterruptedCopies.steps();
    }

    private static void kreds(JdbiPorts ports, String name) {
        ports.kredse().add(new Kreds(new KredsId(UUID.randomUUID()), new KredsName(name)));
    }

    private static DatabaseCopies copies(JdbiPorts ports) {
        return ports.injector().getInstance(DatabaseCopies.class);
    }

    private static List<String> names(JdbiPorts ports) {
        return ports.kredse().all().stream().map(each -> each.name().value()).toList();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void killed_after_any_step_the_next_start_finds_a_whole_database(String step) throws Exception {
        Path file = folder.resolve("amr.db");
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (JdbiPorts ports = JdbiPorts.open(OnSqlite.settings(file))) {
            ports.schema().migrate();
            Given.in(ports);
            copies(ports).copyInto(copy);
            kreds(ports, "Senere");
        }

        assertThat(killed(file, copy, step)).isEqualTo(KilledRestore.KILLED);

        try (JdbiPorts ports = JdbiPorts.open(OnSqlite.settings(file))) {
            assertThat(copies(ports).holding()).isPresent();
            assertThat(ports.schema().status().isCurrent()).isTrue();
            assertThat(names(ports).contains("Senere")).isEqualTo(!step.equals("IN_PLACE"));
            kreds(ports, "Igen");

            copies(ports).replaceBy(copy, DatabaseCopiesContract.NOW.plusSeconds(60), unused -> {});
            assertThat(names(ports)).hasSize(2).doesNotContain("Senere", "Igen");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(each -> each.getFileName().toString())).noneMatch(name -> name.contains(".restoring"));
        }
    }

    private static int killed(Path database, Path copy, String step) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRestore.class.getName(),
                        database.toString(),
                        copy.toString(),
                        step)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
