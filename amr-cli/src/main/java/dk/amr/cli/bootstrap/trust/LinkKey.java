package dk.amr.cli.bootstrap.trust;

import dk.amr.cli.console.settings.KeyFile;
import dk.amr.domain.meeting.sharing.KeysAreMissing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The key of links and codes, read when somebody first needs it: an older keyset gets its key then. */
final class LinkKey implements Supplier<Hmac> {

    private final Path keyset;
    private final SecureRandom random;
    private final Clock clock;
    private final AtomicReference<@Nullable Hmac> read = new AtomicReference<>();

    LinkKey(Path keyset, SecureRandom random, Clock clock) {
        this.keyset = keyset;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public Hmac get() {
        return Optional.ofNullable(read.get()).orElseGet(this::fresh);
    }

    private Hmac fresh() {
        if (!Files.exists(keyset)) {
            throw new KeysAreMissing();
        }
        Hmac hmac = new Hmac(KeyFile.linkKey(keyset, random, clock.instant()));
        read.set(hmac);
        return hmac;
    }
}
