package dk.amr.persistence.sharing.code;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.meeting.sharing.code.ChallengeRepository;
import dk.amr.domain.meeting.sharing.code.VisitRepository;

/** Binds codes and visits. */
public final class CodePersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(ChallengeRepository.class).to(JdbiChallengeRepository.class).in(Scopes.SINGLETON);
        bind(VisitRepository.class).to(JdbiVisitRepository.class).in(Scopes.SINGLETON);
    }
}
