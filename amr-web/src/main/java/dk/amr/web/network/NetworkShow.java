package dk.amr.web.network;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.look.NetworkView;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.page.Pages;
import dk.amr.web.page.network.Colleagues;
import dk.amr.web.page.network.NetworkDeeds;
import dk.amr.web.page.network.NetworkPage;

/** Shows a network's page, also with a form on it that was refused. */
final class NetworkShow {

    private final LookAtNetwork lookAtNetwork;
    private final Colleagues colleagues;
    private final Gate gate;
    private final Pages pages;

    NetworkShow(LookAtNetwork lookAtNetwork, Colleagues colleagues, Gate gate, Pages pages) {
        this.lookAtNetwork = lookAtNetwork;
        this.colleagues = colleagues;
        this.gate = gate;
        this.pages = pages;
    }

    NetworkView look(Request request) {
        return lookAtNetwork.look(request.caller(), request.id("network", NetworkId::parse));
    }

    Response show(int status, Request request, NetworkView view, NetworkPage.Forms forms) {
        NetworkPage page = NetworkPage.of(
                view,
                deeds(request, view),
                forms,
                colleagues.othersKnownTo(request.caller()),
                request.query("gjort").orElse(""),
                request.day(),
                request.language());
        return pages.show(status, request, page.name(), "networks/network", page);
    }

    /** What the network is to the one who asks. */
    static Relation relation(Request request, Network network) {
        return network.isLedBy(request.caller().account(), request.day()) ? Relation.OWN_NETWORK : Relation.OWN_KREDS;
    }

    private NetworkDeeds deeds(Request request, NetworkView view) {
        Caller caller = request.caller();
        Relation relation = relation(request, view.line().network());
        return new NetworkDeeds(
                gate.admits(caller, UseCase.ASSIGN_FACILITATOR, Relation.OWN_KREDS),
                gate.admits(caller, UseCase.CLOSE_NETWORK, Relation.OWN_KREDS),
                gate.admits(caller, UseCase.LEAVE_NETWORK, relation),
                gate.admits(caller, UseCase.ACKNOWLEDGE_GROUND_RULES, Relation.OWN_KREDS),
                gate.admits(caller, UseCase.RECORD_ANSWER, relation),
                gate.admits(caller, UseCase.WITHDRAW_OFFER, relation),
                gate.admits(caller, UseCase.SEND_OFFER, relation),
                gate.admits(caller, UseCase.SEND_OFFERS, Relation.OWN_KREDS),
                gate.admits(caller, UseCase.LIST_INCIDENTS, relation),
                gate.admits(caller, UseCase.RECORD_INCIDENT, relation),
                gate.admits(caller, UseCase.PLAN_MEETING, relation));
    }
}
