package dk.amr.persistence.meeting;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingRepository;
import dk.amr.domain.meeting.wish.WishRepository;

/** Binds meetings and wishes. */
public final class MeetingPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(MeetingRepository.class).to(JdbiMeetingRepository.class).in(Scopes.SINGLETON);
        bind(KommunegruppeMeetingRepository.class)
                .to(JdbiKommunegruppeMeetingRepository.class)
                .in(Scopes.SINGLETON);
        bind(WishRepository.class).to(JdbiWishRepository.class).in(Scopes.SINGLETON);
    }
}
