package dk.amr.domain.installation.backup;

import dk.amr.domain.kit.InMemoryPorts;

final class InMemoryShreddedItemsTest implements ShreddedItemsContract {

    private final InMemoryPorts ports = InMemoryPorts.empty();

    @Override
    public InMemoryPorts ports() {
        return ports;
    }

    @Override
    public ShreddedItems shredded() {
        return new InMemoryShreddedItems(ports.kredse(), ports.sharedItems());
    }
}
