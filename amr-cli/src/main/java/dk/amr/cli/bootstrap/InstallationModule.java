package dk.amr.cli.bootstrap;

import com.google.inject.AbstractModule;
import dk.amr.cli.bootstrap.trust.TrustModule;
import dk.amr.cli.console.settings.DailyKeys;
import dk.amr.cli.console.settings.Settings;
import dk.amr.cli.correspondence.MailModule;
import dk.amr.cli.installation.backup.BackupModule;
import dk.amr.persistence.Database;
import dk.amr.persistence.PersistenceModule;
import dk.amr.web.access.PasswordsModule;
import dk.amr.web.correspondence.LettersModule;
import java.net.URI;
import java.security.SecureRandom;

/** Binds the use cases of an installation and everything they stand on. */
final class InstallationModule extends AbstractModule {

    private final Settings settings;
    private final Database database;
    private final TrustModule trust;

    InstallationModule(Settings settings, Database database, SecureRandom random) {
        this.settings = settings;
        this.database = database;
        this.trust = new TrustModule(random, settings.keyset(), new DailyKeys(settings).file());
    }

    @Override
    protected void configure() {
        install(trust);
        install(new UseCasesModule());
        install(new PasswordsModule());
        install(new LettersModule(URI.create(settings.baseUrl())));
        install(new MailModule());
        install(new BackupModule());
        install(new PersistenceModule(database));
    }
}
