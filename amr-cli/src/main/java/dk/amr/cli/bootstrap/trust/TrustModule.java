package dk.amr.cli.bootstrap.trust;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dk.amr.cli.console.Clerk;
import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Secrets;
import java.security.SecureRandom;
import java.time.Clock;

/** Binds what makes ids, secrets and seals, and as whom commands act. */
public final class TrustModule extends AbstractModule {

    private final SecureRandom random;
    private final byte[] auditKey;

    public TrustModule(SecureRandom random, byte[] auditKey) {
        this.random = random;
        this.auditKey = auditKey.clone();
    }

    @Override
    protected void configure() {
        bind(Secrets.class).toInstance(new RandomSecrets(random));
        bind(AuditSeal.class).toInstance(new HmacAuditSeal(auditKey));
        bind(Clerk.class).to(TokenClerk.class);
        bind(TokenClerk.class);
    }

    @Provides
    @Singleton
    Ids ids(Clock clock) {
        return new TimeOrderedIds(clock, random);
    }
}
