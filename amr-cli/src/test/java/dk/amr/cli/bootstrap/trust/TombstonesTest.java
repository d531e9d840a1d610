package dk.amr.cli.bootstrap.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.console.settings.TombstoneFile;
import dk.amr.domain.shared.CountingIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TombstonesTest {

    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");

    @TempDir
    private Path folder;

    private FileTombstones tombstones() {
        return new FileTombstones(new TombstoneFile(folder.resolve("keys.json")), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path file() {
        return folder.resolve("tombstones.jsonl");
    }

    @Test
    void each_stands_on_a_line_that_nobody_else_may_read() throws IOException {
        tombstones().add(List.of(CountingIds.id(1), CountingIds.id(2)));

        assertThat(Files.readAllLines(file()))
                .containsExactly(
                        "{\"item\":\"" + CountingIds.id(1) + "\",\"at\":\"2027-01-04T09:00:00Z\"}",
                        "{\"item\":\"" + CountingIds.id(2) + "\",\"at\":\"2027-01-04T09:00:00Z\"}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void those_after_a_position_are_told_in_their_order() {
        assertThat(tombstones().end()).isZero();
        assertThat(tombstones().since(0)).isEmpty();
        tombstones().add(List.of(CountingIds.id(1)));
        long position = tombstones().end();
        tombstones().add(List.of(CountingIds.id(3), CountingIds.id(2)));

        assertThat(tombstones().since(position)).containsExactly(CountingIds.id(3), CountingIds.id(2));
        assertThat(tombstones().since(0)).hasSize(3);
        assertThat(tombstones().since(tombstones().end())).isEmpty();
    }

    @Test
    void a_line_that_was_cut_short_spoils_no_other() throws IOException {
        tombstones().add(List.of(CountingIds.id(1)));
        Files.writeString(file(), "{\"item\":\"0000", StandardOpenOption.APPEND);
        tombstones().add(List.of(CountingIds.id(2)));

        assertThat(tombstones().since(0)).containsExactly(CountingIds.id(1), CountingIds.id(2));
    }
}
