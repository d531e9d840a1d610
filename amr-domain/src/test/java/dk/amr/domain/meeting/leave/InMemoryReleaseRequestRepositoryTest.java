package dk.amr.domain.meeting.leave;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.InMemoryPorts;

final class InMemoryReleaseRequestRepositoryTest implements ReleaseRequestRepositoryContract {

    private final AllPorts ports = InMemoryPorts.empty();

    @Override
    public AllPorts ports() {
        return ports;
    }
}
