package dk.amr.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs a contract on SQLite: each test on a fresh file, copied from one that was migrated once. */
abstract class OnSqlite {

    @TempDir
    private static Path templates;

    private static @Nullable Path template;

    @TempDir
    private Path folder;

    private @Nullable JdbiPorts ports;

    @BeforeEach
    void open() throws IOException {
        Path file = folder.resolve("amr.db");
        Files.copy(template(), file);
        ports = JdbiPorts.open(settings(file));
    }

    @AfterEach
    void close() {
        if (ports != null) {
            ports.close();
        }
    }

    public JdbiPorts ports() {
        return Objects.requireNonNull(ports);
    }

    static DatabaseSettings settings(Path file) {
        return new DatabaseSettings("jdbc:sqlite:" + file, null, null);
    }

    private static synchronized Path template() {
        if (template == null || !Files.exists(template)) {
            template = templates.resolve("template.db");
            try (JdbiPorts fresh = JdbiPorts.open(settings(template))) {
                fresh.schema().migrate();
            }
        }
        return template;
    }
}
