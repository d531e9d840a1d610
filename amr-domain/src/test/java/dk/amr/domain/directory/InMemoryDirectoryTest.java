package dk.amr.domain.directory;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.InMemoryPorts;

final class InMemoryDirectoryTest implements DirectoryContract, DirectoryPeopleContract, DirectoryOrderContract {

    private final AllPorts ports = InMemoryPorts.empty();

    @Override
    public AllPorts ports() {
        return ports;
    }
}
