package dk.amr.cli.bootstrap;

import dk.amr.cli.console.settings.NewHome;
import dk.amr.cli.console.settings.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder that is gone when the program ends. */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder make() {
        try {
            TemporaryFolder made = new TemporaryFolder(Files.createTempDirectory("amr-demo"));
            // a program that is stopped early never comes to close it
            Runtime.getRuntime().addShutdownHook(new Thread(made::close, "cleaning"));
            return made;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The environment with an installation in the folder in place of any other, and where to listen as it was. */
    static Map<String, String> environment(Map<String, String> outside, Path folder) {
        Map<String, String> inside = new HashMap<>();
        for (Setting kept : List.of(Setting.AMR_PORT, Setting.AMR_BIND)) {
            inside.put(kept.name(), outside.getOrDefault(kept.name(), ""));
        }
        inside.put(Setting.AMR_HOME.name(), folder.toString());
        return inside;
    }

    @Override
    public void close() {
        NewHome.remove(path);
    }
}
