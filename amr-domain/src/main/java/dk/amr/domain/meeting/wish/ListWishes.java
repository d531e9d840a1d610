package dk.amr.domain.meeting.wish;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.offer.promise.OwnNetwork;
import java.util.List;

/** Lists what the AMRs of a network would like taken up, with nobody's name (S18). */
public final class ListWishes {

    private final Gate gate;
    private final NetworkFinder finder;
    private final OwnNetwork ownNetwork;
    private final WishRepository wishes;

    public ListWishes(Gate gate, NetworkFinder finder, OwnNetwork ownNetwork, WishRepository wishes) {
        this.gate = gate;
        this.finder = finder;
        this.ownNetwork = ownNetwork;
        this.wishes = wishes;
    }

    /** Newest first; the network by its id, or by the name of its kommunegruppe. */
    public List<Wish> list(Caller caller, String network) {
        return gate.enter(
                caller,
                UseCase.LIST_WISHES,
                () -> ownNetwork.relation(caller, finder.meant(caller.kreds(), network, caller.day())),
                act -> {
                    Network found = finder.find(caller.kreds(), network, caller.day());
                    act.concerns(Subject.Kind.NETWORK, found.id().value());
                    return wishes.ofNetwork(caller.kreds(), found.id());
                });
    }
}
