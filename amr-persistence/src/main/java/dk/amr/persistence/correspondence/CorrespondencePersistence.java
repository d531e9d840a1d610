package dk.amr.persistence.correspondence;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;

/** Binds personal links and the outbox. */
public final class CorrespondencePersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(PersonalLinkRepository.class).to(JdbiPersonalLinkRepository.class).in(Scopes.SINGLETON);
        bind(Outbox.class).to(JdbiOutbox.class).in(Scopes.SINGLETON);
    }
}
