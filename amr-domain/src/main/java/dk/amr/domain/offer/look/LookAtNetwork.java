package dk.amr.domain.offer.look;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.promise.OwnNetwork;
import java.time.LocalDate;

/** A network's page: who leads it, who is in it, who has not answered, and by which rules. */
public final class LookAtNetwork {

    private final Gate gate;
    private final NetworkRepository networks;
    private final OwnNetwork ownNetwork;
    private final NetworkPages pages;
    private final Participants participants;
    private final RulesInForce rules;

    public LookAtNetwork(
            Gate gate,
            NetworkRepository networks,
            OwnNetwork ownNetwork,
            NetworkPages pages,
            Participants participants,
            RulesInForce rules) {
        this.gate = gate;
        this.networks = networks;
        this.ownNetwork = ownNetwork;
        this.pages = pages;
        this.participants = participants;
        this.rules = rules;
    }

    public NetworkView look(Caller caller, NetworkId id) {
        return gate.enter(
                caller,
                UseCase.LOOK_AT_NETWORK,
                new Subject(Subject.Kind.NETWORK, id.value()),
                () -> ownNetwork.relation(caller, networks.find(caller.kreds(), id)),
                act -> view(networks.get(caller.kreds(), id), caller.day()));
    }

    private NetworkView view(Network network, LocalDate day) {
        GroundRules inForce = rules.on(network.kreds(), network.id(), day);
        return new NetworkView(
                pages.line(network, day),
                inForce,
                participants.of(network, inForce, day),
                participants.openOffers(network, day),
                participants.hasOffers(network, day));
    }
}
