package dk.amr.cli.bootstrap.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.console.settings.KeyFile;
import dk.amr.domain.correspondence.link.LinkId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkKeyTest {

    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");

    @TempDir
    private Path folder;

    private final SecureRandom random = new SecureRandom();

    private Path keys() {
        return folder.resolve("keys.json");
    }

    @BeforeEach
    void make() {
        KeyFile.create(keys(), random, NOW);
    }

    /** As a keyset was before there were personal links. */
    private void makeOld() throws IOException {
        String old = Files.readString(keys()).replaceFirst(",\\{\"purpose\":\"links\".*?}", "");
        Files.writeString(keys(), old);
        assertThat(old).doesNotContain("links");
    }

    private String key() {
        return Base64.getEncoder().encodeToString(KeyFile.linkKey(keys(), random, NOW));
    }

    @Test
    void a_new_keyset_has_a_key_of_its_own_for_links() {
        assertThat(KeyFile.linkKey(keys(), random, NOW)).hasSize(32).isNotEqualTo(KeyFile.auditKey(keys()));
        assertThat(key()).isEqualTo(key());
    }

    @Test
    void an_older_keyset_gets_the_key_when_it_is_needed_first_and_keeps_it() throws IOException {
        byte[] audit = KeyFile.auditKey(keys());
        makeOld();

        String first = key();

        assertThat(key()).isEqualTo(first);
        assertThat(KeyFile.auditKey(keys())).isEqualTo(audit);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(keys())).startsWith("{\"format\":1,\"keys\":[{\"purpose\":\"audit\"");
    }

    @Test
    void whoever_needs_it_at_the_same_time_gets_the_same_key() throws IOException {
        makeOld();
        Set<String> keys = new HashSet<>();

        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 32)
                    .mapToObj(unused -> CompletableFuture.supplyAsync(this::key, many))
                    .toList()
                    .forEach(each -> keys.add(each.join()));
        }

        assertThat(keys).hasSize(1);
    }

    @Test
    void the_secret_of_a_link_follows_from_its_id_and_the_key() {
        LinkId link = new LinkId(new UUID(0, 1));
        HmacLinkSecrets secrets = new HmacLinkSecrets(() -> new Hmac(new byte[32]));

        assertThat(secrets.of(link)).matches("[A-Za-z0-9_-]{43}").isEqualTo(secrets.of(link));
        assertThat(secrets.of(new LinkId(new UUID(0, 2)))).isNotEqualTo(secrets.of(link));
        assertThat(new HmacLinkSecrets(() -> new Hmac("k".repeat(32).getBytes(StandardCharsets.UTF_8))).of(link))
                .isNotEqualTo(secrets.of(link));
    }
}
