package dk.amr.persistence.register;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.register.RegisterArchive;
import dk.amr.domain.register.RegisterStaging;

/** Binds where register files are laid out, and the archive they are made from. */
public final class RegisterPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(KnownRegister.class).in(Scopes.SINGLETON);
        bind(RegisterStaging.class).to(JdbiRegisterStaging.class).in(Scopes.SINGLETON);
        bind(RegisterArchive.class).to(JdbiRegisterArchive.class).in(Scopes.SINGLETON);
    }
}
