package dk.amr.persistence;

import com.google.inject.Injector;
import dk.amr.domain.confidentiality.OpeningLog;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.meeting.sharing.code.ChallengeRepository;
import dk.amr.domain.meeting.sharing.code.VisitRepository;

/** The ports of what is shared at meetings, over one open database. */
interface JdbiSharingPorts extends AllPorts {

    Injector injector();

    @Override
    default SharedItemRepository sharedItems() {
        return injector().getInstance(SharedItemRepository.class);
    }

    @Override
    default OpeningLog openings() {
        return injector().getInstance(OpeningLog.class);
    }

    @Override
    default ChallengeRepository challenges() {
        return injector().getInstance(ChallengeRepository.class);
    }

    @Override
    default VisitRepository visits() {
        return injector().getInstance(VisitRepository.class);
    }
}
