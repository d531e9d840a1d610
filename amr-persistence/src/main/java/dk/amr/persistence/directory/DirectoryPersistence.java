package dk.amr.persistence.directory;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.directory.Directory;

/** Binds what staff look up. */
public final class DirectoryPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(JdbiLines.class).in(Scopes.SINGLETON);
        bind(Directory.class).to(JdbiDirectory.class).in(Scopes.SINGLETON);
    }
}
