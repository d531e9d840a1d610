package dk.amr.cli.bootstrap.trust;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.settings.KeyFile;
import dk.amr.cli.console.settings.TombstoneFile;
import dk.amr.cli.console.settings.VaultKeyFile;
import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.access.signin.OneTimeCodes;
import dk.amr.domain.confidentiality.key.Keyset;
import dk.amr.domain.correspondence.link.LinkSecrets;
import dk.amr.domain.meeting.sharing.KeysAreMissing;
import dk.amr.domain.meeting.sharing.code.CodeMaker;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Secrets;
import dk.amr.persistence.sharing.Tombstones;
import dk.amr.persistence.sharing.seal.MasterKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** Binds what makes ids, secrets and seals, and as whom commands act. */
public final class TrustModule extends AbstractModule {

    private final SecureRandom random;
    private final Path keyset;
    private final Path daily;
    private final AuditSeal seal;

    /**
     * Reads the daily keys at once, so that a file that cannot be read is told before anything is put together. Where
     * there are none, nothing can be done that must be recorded, for a record without its seal proves nothing.
     */
    public TrustModule(SecureRandom random, Path keyset, Path daily) {
        this.random = random;
        this.keyset = keyset;
        this.daily = daily;
        this.seal = Files.exists(daily) ? new HmacAuditSeal(KeyFile.auditKey(daily)) : TrustModule::refused;
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

    @Provides
    @Singleton
    LinkKey linkKey(Clock clock) {
        return new LinkKey(daily, random, clock);
    }

    @Provides
    LinkSecrets linkSecrets(LinkKey key) {
        return new HmacLinkSecrets(key);
    }

    @Provides
    OneTimeCodes oneTimeCodes(LinkKey key) {
        return new HmacOneTimeCodes(key);
    }

    @Provides
    CodeMaker codeMaker(LinkKey key) {
        return new HmacCodes(key);
    }

    @Provides
    @Singleton
    FileMasterKeys fileMasterKeys(Clock clock) {
        return new FileMasterKeys(new VaultKeyFile(keyset, random), clock);
    }

    @Provides
    MasterKeys masterKeys(FileMasterKeys keys) {
        return keys;
    }

    @Provides
    Keyset keyset(FileMasterKeys keys) {
        return keys;
    }

    @Provides
    @Singleton
    Tombstones tombstones(Clock clock) {
        return new FileTombstones(new TombstoneFile(keyset), clock);
    }

    private static String refused(long number, String previous, String canonical) {
        throw new KeysAreMissing();
    }
}
