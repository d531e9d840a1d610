package dk.amr.domain.network;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Closes a network after its last day; who was in it is offered the network that comes after it (E22). */
public final class CloseNetwork {

    /**
     * Which network and when.
     *
     * @param network its id, or the name of its kommunegruppe
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            String network, LocalDate lastDay, @Nullable Version seen) {}

    private final Gate gate;
    private final NetworkFinder finder;
    private final NetworkRepository networks;

    public CloseNetwork(Gate gate, NetworkFinder finder, NetworkRepository networks) {
        this.gate = gate;
        this.finder = finder;
        this.networks = networks;
    }

    public void close(Caller caller, Request request) {
        gate.perform(caller, UseCase.CLOSE_NETWORK, () -> finder.relation(caller.kreds(), request.network()), act -> {
            Network network = finder.find(caller.kreds(), request.network(), request.lastDay());
            act.concerns(Subject.Kind.NETWORK, network.id().value());
            network.version().mustBeIfSeen(request.seen());
            networks.save(network.closedAfter(request.lastDay()));
        });
    }
}
