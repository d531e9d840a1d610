package dk.amr.persistence.mandate;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.mandate.MandateRepository;

/** Binds mandates. */
public final class MandatePersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(MandateRepository.class).to(JdbiMandateRepository.class).in(Scopes.SINGLETON);
    }
}
