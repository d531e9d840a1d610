package dk.amr.persistence.consent;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.consent.ConsentRepository;

/** Binds consents. */
public final class ConsentPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(ConsentRepository.class).to(JdbiConsentRepository.class).in(Scopes.SINGLETON);
    }
}
