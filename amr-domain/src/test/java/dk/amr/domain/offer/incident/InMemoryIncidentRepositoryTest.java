package dk.amr.domain.offer.incident;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.InMemoryPorts;

final class InMemoryIncidentRepositoryTest implements IncidentRepositoryContract {

    private final AllPorts ports = InMemoryPorts.empty();

    @Override
    public AllPorts ports() {
        return ports;
    }
}
