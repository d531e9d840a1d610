package dk.amr.domain.access.account;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.InMemoryPorts;

final class InMemoryAccountLetterRepositoryTest implements AccountLetterRepositoryContract {

    private final AllPorts ports = InMemoryPorts.empty();

    @Override
    public AllPorts ports() {
        return ports;
    }
}
