package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.InMemoryPorts;

final class InMemoryKommunegruppeMeetingRepositoryTest implements KommunegruppeMeetingRepositoryContract {

    private final AllPorts ports = InMemoryPorts.empty();

    @Override
    public AllPorts ports() {
        return ports;
    }
}
