package dk.amr.persistence.offer;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.promise.AmrRoll;

/** Binds offers, participations and the roll of AMRs. */
public final class OfferPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(OfferRepository.class).to(JdbiOfferRepository.class).in(Scopes.SINGLETON);
        bind(ParticipationRepository.class)
                .to(JdbiParticipationRepository.class)
                .in(Scopes.SINGLETON);
        bind(AmrRoll.class).to(JdbiAmrRoll.class).in(Scopes.SINGLETON);
    }
}
