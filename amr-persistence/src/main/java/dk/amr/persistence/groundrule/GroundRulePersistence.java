package dk.amr.persistence.groundrule;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRulesRepository;

/** Binds ground rules and acknowledgements. */
public final class GroundRulePersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(GroundRulesRepository.class).to(JdbiGroundRulesRepository.class).in(Scopes.SINGLETON);
        bind(AcknowledgementRepository.class)
                .to(JdbiAcknowledgementRepository.class)
                .in(Scopes.SINGLETON);
    }
}
