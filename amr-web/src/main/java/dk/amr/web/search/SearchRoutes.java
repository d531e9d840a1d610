package dk.amr.web.search;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.directory.ListWorkplaces;
import dk.amr.domain.directory.PeopleQuery;
import dk.amr.domain.directory.SoughtWords;
import dk.amr.domain.directory.WorkplaceQuery;
import dk.amr.domain.network.Network;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Paging;
import dk.amr.web.page.search.PlacesPage;
import dk.amr.web.page.search.SearchPage;
import dk.amr.web.page.text.SearchLabel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** /soeg, where each group is found by the use case that lists it, and /soeg/arbejdspladser with all of one group */
final class SearchRoutes implements Routes {

    private static final String ADDRESS = "/soeg";
    private static final int SHOWN = 8;
    private static final int PAGE = 50;

    private final ListPeople listPeople;
    private final ListWorkplaces listWorkplaces;
    private final ListNetworks listNetworks;
    private final Gate gate;
    private final Pages pages;

    SearchRoutes(
            ListPeople listPeople, ListWorkplaces listWorkplaces, ListNetworks listNetworks, Gate gate, Pages pages) {
        this.listPeople = listPeople;
        this.listWorkplaces = listWorkplaces;
        this.listNetworks = listNetworks;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(
                ADDRESS, Set.of(UseCase.LIST_WORKPLACES, UseCase.LIST_PEOPLE, UseCase.LIST_NETWORKS), this::everything);
        router.get(ADDRESS + "/arbejdspladser", UseCase.LIST_WORKPLACES, this::workplaces);
    }

    private Response everything(Request request) {
        gate.mustAdmit(request.caller(), UseCase.LIST_WORKPLACES);
        String text = request.query("q").orElse("");
        List<String> words = SoughtWords.in(text);
        SearchPage page = words.isEmpty()
                ? SearchPage.blank(request.language())
                : SearchPage.of(text, found(request, text, words), request.day(), request.language());
        return pages.show(request, SearchLabel.SEARCH.in(request.language()), "search/search", page);
    }

    private SearchPage.Found found(Request request, String text, List<String> words) {
        List<NetworkLine> networks = listNetworks.list(request.caller()).networks().stream()
                .filter(line -> SoughtWords.match(words, line.kommunegruppe().value()))
                .toList();
        return new SearchPage.Found(
                listPeople.list(request.caller(), new PeopleQuery(text, null, null, false, SHOWN, null)),
                listWorkplaces.list(request.caller(), new WorkplaceQuery(text, SHOWN, null)),
                networks,
                line -> mayOpen(request, line.network()));
    }

    private boolean mayOpen(Request request, Network network) {
        boolean isOwn = network.isLedBy(request.caller().account(), request.day());
        return gate.admits(
                request.caller(), UseCase.LOOK_AT_NETWORK, isOwn ? Relation.OWN_NETWORK : Relation.OWN_KREDS);
    }

    private Response workplaces(Request request) {
        String text = request.query("q").orElse("");
        String address = ADDRESS + "/arbejdspladser?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        Paging paging = Paging.in(address, request);
        PlacesPage page = PlacesPage.of(
                text,
                listWorkplaces.list(request.caller(), new WorkplaceQuery(text, PAGE, paging.cursor())),
                paging,
                request.language());
        return pages.show(request, SearchLabel.WORKPLACES.in(request.language()), "search/places", page);
    }
}
