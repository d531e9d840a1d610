package dk.amr.cli.console.settings;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The keys without which nothing could be recorded or sent: those of the audit trail and of links. They are copied from
 * the keyset to the home, so that where the keyset is away only what lies in the vault is out of reach.
 */
public final class DailyKeys {

    private final Path keyset;
    private final Path copy;

    public DailyKeys(Settings settings) {
        this.keyset = settings.keyset();
        this.copy = settings.dailyKeys();
    }

    /** The file to read them from: the keyset, which the copy then follows, or the copy where there is no keyset. */
    public Path file() {
        if (!Files.exists(keyset)) {
            return Files.exists(copy) ? copy : keyset;
        }
        List<Map<?, ?>> daily =
                KeyFile.keys(keyset).stream().filter(KeyFile::isDaily).toList();
        if (!Files.exists(copy) || !KeyFile.keys(copy).equals(daily)) {
            follow(daily);
        }
        return keyset;
    }

    private void follow(List<Map<?, ?>> daily) {
        try {
            KeyFile.write(copy, daily);
        } catch (UncheckedIOException readOnly) {
            // the keyset is there, which is what counts today
        }
    }
}
