package dk.amr.domain.offer.look;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** Lists the networks of the kreds with their figures on the day; it tells no names. */
public final class ListNetworks {

    private final Gate gate;
    private final NetworkPages pages;

    public ListNetworks(Gate gate, NetworkPages pages) {
        this.gate = gate;
        this.pages = pages;
    }

    public NetworkList list(Caller caller) {
        return gate.enter(caller, UseCase.LIST_NETWORKS, act -> pages.list(caller.kreds(), caller.day()));
    }
}
