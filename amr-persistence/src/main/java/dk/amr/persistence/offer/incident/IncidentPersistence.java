package dk.amr.persistence.offer.incident;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.offer.incident.IncidentRepository;

/** Binds incidents. */
public final class IncidentPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(IncidentRepository.class).to(JdbiIncidentRepository.class).in(Scopes.SINGLETON);
    }
}
