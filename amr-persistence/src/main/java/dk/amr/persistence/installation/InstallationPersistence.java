package dk.amr.persistence.installation;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.installation.backup.DatabaseCopies;
import dk.amr.domain.installation.backup.ServiceLock;

/** Binds copies of the database, and what keeps those who serve apart from a restore. */
public final class InstallationPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(DatabaseCopies.class).to(JdbiDatabaseCopies.class).in(Scopes.SINGLETON);
        bind(ServiceLock.class).to(JdbiServiceLock.class).in(Scopes.SINGLETON);
    }
}
