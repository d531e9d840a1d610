package dk.amr.web.network;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.network.NetworkListPage;
import dk.amr.web.page.network.NetworkPage;
import dk.amr.web.page.text.NetworkLabel;
import java.util.Set;

/** /netvaerk and /netvaerk/{network}, looked at */
final class NetworkRoutes implements Routes {

    private final ListNetworks listNetworks;
    private final NetworkShow show;
    private final Gate gate;
    private final Pages pages;

    NetworkRoutes(ListNetworks listNetworks, NetworkShow show, Gate gate, Pages pages) {
        this.listNetworks = listNetworks;
        this.show = show;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/netvaerk", UseCase.LIST_NETWORKS, this::listPage);
        router.get(
                "/netvaerk/{network}",
                Set.of(UseCase.LOOK_AT_NETWORK, UseCase.LIST_ACCOUNTS, UseCase.LIST_NETWORKS),
                this::page);
    }

    private Response listPage(Request request) {
        NetworkListPage page = NetworkListPage.of(
                listNetworks.list(request.caller()),
                line -> gate.admits(
                        request.caller(), UseCase.LOOK_AT_NETWORK, NetworkShow.relation(request, line.network())),
                gate.admits(request.caller(), UseCase.ESTABLISH_NETWORK, Relation.OWN_KREDS),
                Sorting.in("/netvaerk", request),
                request.day(),
                request.language());
        return pages.show(request, NetworkLabel.NETWORKS.in(request.language()), "networks/list", page);
    }

    private Response page(Request request) {
        return show.show(200, request, show.look(request), NetworkPage.Forms.blank());
    }
}
