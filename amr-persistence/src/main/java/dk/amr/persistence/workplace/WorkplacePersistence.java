package dk.amr.persistence.workplace;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.workplace.WorkplaceRepository;

/** Binds workplaces and their units. */
public final class WorkplacePersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(WorkplaceRepository.class).to(JdbiWorkplaceRepository.class).in(Scopes.SINGLETON);
    }
}
