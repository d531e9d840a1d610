package dk.amr.persistence.kommunegruppe;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;

/** Binds kommunegrupper. */
public final class KommunegruppePersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(KommunegruppeRepository.class)
                .to(JdbiKommunegruppeRepository.class)
                .in(Scopes.SINGLETON);
    }
}
