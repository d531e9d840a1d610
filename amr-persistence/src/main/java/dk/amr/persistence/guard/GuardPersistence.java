package dk.amr.persistence.guard;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.guard.NamesAround;

/** Binds the names that the guard is to know. */
public final class GuardPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(NamesAround.class).to(JdbiNamesAround.class).in(Scopes.SINGLETON);
    }
}
