package dk.amr.domain.network;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.shared.Ids;
import java.time.LocalDate;

/** Gives a kommunegruppe its network, with the consultant who leads it (S24, S32). */
public final class EstablishNetwork {

    public record Request(KommunegruppeName kommunegruppe, NamedColleague facilitator, LocalDate from) {}

    private final Gate gate;
    private final KommunegruppeRepository groups;
    private final Staff staff;
    private final NetworkRepository networks;
    private final Ids ids;

    public EstablishNetwork(
            Gate gate, KommunegruppeRepository groups, Staff staff, NetworkRepository networks, Ids ids) {
        this.gate = gate;
        this.groups = groups;
        this.staff = staff;
        this.networks = networks;
        this.ids = ids;
    }

    public Network establish(Caller caller, Request request) {
        return gate.enter(caller, UseCase.ESTABLISH_NETWORK, act -> {
            Kommunegruppe group =
                    groups.named(caller.kreds(), request.kommunegruppe()).orElseThrow(NothingHere::new);
            AccountId facilitator = staff.facilitator(caller.kreds(), request.facilitator(), request.from());
            Network network = Network.established(
                    new NetworkId(ids.next()), caller.kreds(), group.id(), request.from(), facilitator);
            act.concerns(Subject.Kind.NETWORK, network.id().value());
            networks.save(network);
            return network;
        });
    }
}
