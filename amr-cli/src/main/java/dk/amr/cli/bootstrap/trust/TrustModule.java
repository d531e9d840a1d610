package dk.amr.cli.bootstrap.trust;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.settings.KeyFile;
import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.correspondence.link.LinkSecrets;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Secrets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** Binds what makes ids, secrets and seals, and as whom commands act. */
public final class TrustModule extends AbstractModule {

    private final SecureRandom random;
    private final Path keyset;
    private final AuditSeal seal;

    /** Reads the keyset at once, so that one that cannot be read is told before anything is put together. */
    public TrustModule(SecureRandom random, Path keyset) {
        this.random = random;
        this.keyset = keyset;
        this.seal = new HmacAuditSeal(KeyFile.auditKey(keyset));
    }

    @Override
    protected void configure() {
        bind(Secrets.class).toInstance(new RandomSecrets(random));
        bind(AuditSeal.class).toInstance(seal);
        bind(Clerk.class).to(TokenClerk.class);
        bind(TokenClerk.class);
    }

    @Provides
    @Singleton
    Ids ids(Clock clock) {
        return new TimeOrderedIds(clock, random);
    }

    /** Not before somebody needs it, for an older keyset gets its key then. */
    @Provides
    LinkSecrets linkSecrets(Clock clock) {
        return new HmacLinkSecrets(KeyFile.linkKey(keyset, random, clock.instant()));
    }
}
