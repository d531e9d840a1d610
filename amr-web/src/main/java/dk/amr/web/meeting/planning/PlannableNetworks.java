package dk.amr.web.meeting.planning;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.Network;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.web.http.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The networks that somebody may plan meetings for. */
final class PlannableNetworks {

    private final ListNetworks listNetworks;
    private final Gate gate;

    PlannableNetworks(ListNetworks listNetworks, Gate gate) {
        this.listNetworks = listNetworks;
        this.gate = gate;
    }

    /** Those of them that are active; somebody who may plan for none at all is refused. */
    List<NetworkLine> of(Request request) {
        List<NetworkLine> all = active(request)
                .filter(line -> gate.admits(request.caller(), UseCase.PLAN_MEETING, relation(request, line.network())))
                .toList();
        if (all.isEmpty()) {
            gate.mustAdmit(request.caller(), UseCase.PLAN_MEETING);
        }
        return all;
    }

    /** The one that is meant; one that the caller may not plan for is told like one that there is not. */
    NetworkLine find(Request request, String id) {
        Optional<NetworkLine> meant = active(request)
                .filter(line -> line.network().id().value().toString().equals(id))
                .findFirst();
        gate.mustAdmit(
                request.caller(),
                UseCase.PLAN_MEETING,
                meant.map(line -> relation(request, line.network())).orElse(Relation.OTHER_KREDS));
        return meant.orElseThrow(NothingHere::new);
    }

    private Stream<NetworkLine> active(Request request) {
        return listNetworks.list(request.caller()).networks().stream()
                .filter(line -> line.network().isActive(request.day()));
    }

    private static Relation relation(Request request, Network network) {
        return network.isLedBy(request.caller().account(), request.day()) ? Relation.OWN_NETWORK : Relation.OWN_KREDS;
    }
}
