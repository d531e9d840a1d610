package dk.amr.cli.bootstrap.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.cli.console.settings.KeyFile;
import dk.amr.cli.console.settings.VaultKeyFile;
import dk.amr.domain.confidentiality.key.MasterKey;
import dk.amr.domain.meeting.sharing.KeysAreMissing;
import dk.amr.domain.shared.CountingIds;
import dk.amr.persistence.sharing.seal.Binding;
import dk.amr.persistence.sharing.seal.SealIsBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultKeysTest {

    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    private static final Binding HERE =
            new Binding("vault_key", "wrapped", CountingIds.id(1), CountingIds.id(2), "key");

    @TempDir
    private Path folder;

    private final SecureRandom random = new SecureRandom();

    private Path file() {
        return folder.resolve("keys.json");
    }

    private FileMasterKeys keys() {
        return new FileMasterKeys(new VaultKeyFile(file(), random), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void make() {
        KeyFile.create(file(), random, NOW);
    }

    @Test
    void a_new_keyset_has_one_and_what_it_wraps_is_bound_to_its_place() {
        FileMasterKeys keys = keys();
        byte[] key = new byte[32];
        byte[] wrapped = keys.wrap(keys.primary(), key, HERE);

        assertThat(keys.unwrap(keys.primary(), wrapped, HERE)).isEqualTo(key);
        Binding elsewhere = new Binding("vault_key", "wrapped", CountingIds.id(1), CountingIds.id(3), "key");
        assertThatThrownBy(() -> keys.unwrap(keys.primary(), wrapped, elsewhere))
                .isInstanceOf(SealIsBroken.class);
        assertThatThrownBy(() -> keys.unwrap("other", wrapped, HERE)).isInstanceOf(KeysAreMissing.class);
    }

    @Test
    void an_older_keyset_gets_one_when_it_is_needed_first() throws IOException {
        Files.writeString(file(), Files.readString(file()).replaceFirst(",\\{\"purpose\":\"vault\".*?}", ""));
        byte[] audit = KeyFile.auditKey(file());

        assertThat(keys().areThere()).isFalse();
        assertThat(keys().primary()).isEqualTo(keys().primary());
        assertThat(keys().all()).hasSize(1);
        assertThat(KeyFile.auditKey(file())).isEqualTo(audit);
    }

    @Test
    void a_new_one_takes_the_place_of_the_former_which_stays_until_it_is_forgotten() throws IOException {
        String first = keys().primary();
        byte[] wrapped = keys().wrap(first, new byte[32], HERE);
        MasterKey second = keys().add(NOW.plusSeconds(1));

        assertThat(keys().primary()).isEqualTo(second.id()).isNotEqualTo(first);
        assertThat(keys().all()).containsExactly(new MasterKey(first, NOW, NOW.plusSeconds(1)), second);
        assertThat(keys().unwrap(first, wrapped, HERE)).isEqualTo(new byte[32]);
        keys().forget(List.of(first, second.id()));
        assertThat(keys().all()).containsExactly(second);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void without_a_keyset_there_is_none_and_none_is_made() throws IOException {
        Files.delete(file());

        assertThat(keys().areThere()).isFalse();
        assertThat(keys().all()).isEmpty();
        assertThatThrownBy(() -> keys().primary()).isInstanceOf(KeysAreMissing.class);
        assertThatThrownBy(() -> keys().add(NOW)).isInstanceOf(KeysAreMissing.class);
        assertThat(file()).doesNotExist();
    }
}
