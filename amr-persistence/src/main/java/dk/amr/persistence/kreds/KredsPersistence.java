package dk.amr.persistence.kreds;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.kreds.KredsRepository;

/** Binds the kredse. */
public final class KredsPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(KredsRepository.class).to(JdbiKredsRepository.class).in(Scopes.SINGLETON);
    }
}
