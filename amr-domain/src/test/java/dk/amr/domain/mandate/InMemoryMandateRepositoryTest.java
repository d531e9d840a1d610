package dk.amr.domain.mandate;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.InMemoryPorts;

final class InMemoryMandateRepositoryTest
        implements MandateRepositoryContract, MandateRefusalContract, RegistrationContract {

    private final AllPorts ports = InMemoryPorts.empty();

    @Override
    public AllPorts ports() {
        return ports;
    }
}
