package dk.amr.persistence.person;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.person.PersonRepository;

/** Binds people and their memberships. */
public final class PersonPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(PersonRepository.class).to(JdbiPersonRepository.class).in(Scopes.SINGLETON);
    }
}
