package dk.amr.domain.access.signin;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.InMemoryPorts;

final class InMemorySecondStepRepositoryTest implements SecondStepRepositoryContract {

    private final AllPorts ports = InMemoryPorts.empty();

    @Override
    public AllPorts ports() {
        return ports;
    }
}
