package dk.amr.domain.network;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hands a network over to another consultant from a day on. Nobody appoints himself (P7). */
public final class AssignFacilitator {

    /**
     * Which network and who.
     *
     * @param network its id, or the name of its kommunegruppe
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            String network,
            NamedColleague facilitator,
            LocalDate from,
            @Nullable Version seen) {}

    private final Gate gate;
    private final NetworkFinder finder;
    private final Staff staff;
    private final NetworkRepository networks;

    public AssignFacilitator(Gate gate, NetworkFinder finder, Staff staff, NetworkRepository networks) {
        this.gate = gate;
        this.finder = finder;
        this.staff = staff;
        this.networks = networks;
    }

    public void assign(Caller caller, Request request) {
        gate.perform(
                caller, UseCase.ASSIGN_FACILITATOR, () -> finder.relation(caller.kreds(), request.network()), act -> {
                    Network network = finder.find(caller.kreds(), request.network(), request.from());
                    act.concerns(Subject.Kind.NETWORK, network.id().value());
                    network.version().mustBeIfSeen(request.seen());
                    AccountId facilitator = staff.facilitator(caller.kreds(), request.facilitator(), request.from());
                    if (facilitator.equals(caller.account())) {
                        throw new NobodyAppointsHimself();
                    }
                    networks.save(network.ledBy(facilitator, request.from()));
                });
    }
}
