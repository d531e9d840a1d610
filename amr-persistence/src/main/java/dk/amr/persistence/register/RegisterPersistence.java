package dk.amr.persistence.register;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.register.RegisterArchive;
import dk.amr.domain.register.RegisterStaging;
import dk.amr.domain.register.undo.ImportHistory;

/** Binds where register files are laid out, what imports did, and the archive that files are made from. */
public final class RegisterPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(KnownRegister.class).in(Scopes.SINGLETON);
        bind(RegisterStaging.class).to(JdbiRegisterStaging.class).in(Scopes.SINGLETON);
        bind(ImportHistory.class).to(JdbiImportHistory.class).in(Scopes.SINGLETON);
        bind(RegisterArchive.class).to(JdbiRegisterArchive.class).in(Scopes.SINGLETON);
    }
}
