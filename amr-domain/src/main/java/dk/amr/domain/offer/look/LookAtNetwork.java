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
import dk.amr.domain.offer.promise.Promise;
import dk.amr.domain.offer.promise.Prospect;
import java.time.LocalDate;
import java.util.List;

/** A network's page: who leads it, who is in it, who is still to be offered a place and who has not answered, and by
 * which rules. */
public final class LookAtNetwork {

    private final Gate gate;
    private final NetworkRepository networks;
    private final OwnNetwork ownNetwork;
    private final Promise promise;
    private final NetworkPages pages;
    private final Participants participants;
    private final RulesInForce rules;

    public LookAtNetwork(
            Gate gate,
            NetworkRepository networks,
            OwnNetwork ownNetwork,
            Promise promise,
            NetworkPages pages,
            Participants participants,
            RulesInForce rules) {
        this.gate = gate;
        this.networks = networks;
        this.ownNetwork = ownNetwork;
        this.promise = promise;
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
        List<Prospect> prospects = promise.on(network.kreds(), day);
        return new NetworkView(
                pages.line(network, prospects, day),
                inForce,
                participants.of(network, inForce, day),
                participants.toBeOffered(network, prospects, day),
                participants.openOffers(network, day),
                participants.hasOffers(network, day));
    }
}
