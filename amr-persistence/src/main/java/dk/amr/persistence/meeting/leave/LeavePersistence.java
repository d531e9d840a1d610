package dk.amr.persistence.meeting.leave;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.meeting.leave.ReleaseRequestRepository;

/** Binds wishes for time off. */
public final class LeavePersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(ReleaseRequestRepository.class)
                .to(JdbiReleaseRequestRepository.class)
                .in(Scopes.SINGLETON);
    }
}
