package dk.amr.web.meeting.sharing;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.room.SearchShared;
import dk.amr.domain.meeting.sharing.room.SharedEntry;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.http.json.ListView;
import dk.amr.web.page.Pages;
import dk.amr.web.page.sharing.SearchPage;
import dk.amr.web.page.text.SharingLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** /netvaerk/{network}/delt/soeg and its JSON: what is looked for stands in no address, and no answer is kept. */
final class SharedSearchRoutes implements Routes {

    private static final String ADDRESS = "/netvaerk/{network}/delt/soeg";

    /** What to look for, in meetings from and through which days. */
    record SearchBody(
            @Nullable String words,
            @Nullable LocalDate from,
            @Nullable LocalDate through) {

        @Override
        public String toString() {
            return "SearchBody";
        }
    }

    private final SearchShared searchShared;
    private final LookAtNetwork lookAtNetwork;
    private final OwnNetwork ownNetwork;
    private final Gate gate;
    private final Pages pages;

    SharedSearchRoutes(
            SearchShared searchShared, LookAtNetwork lookAtNetwork, OwnNetwork ownNetwork, Gate gate, Pages pages) {
        this.searchShared = searchShared;
        this.lookAtNetwork = lookAtNetwork;
        this.ownNetwork = ownNetwork;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, Set.of(UseCase.SEARCH_SHARED, UseCase.LOOK_AT_NETWORK), this::ask);
        router.post(ADDRESS, UseCase.SEARCH_SHARED, this::search);
        router.post(Router.API + "/networks/{network}/shared/search", UseCase.SEARCH_SHARED, this::find);
    }

    private Response ask(Request request) {
        RoomShow.mustBeToday(request);
        Network network = lookAtNetwork
                .look(request.caller(), request.id("network", NetworkId::parse))
                .line()
                .network();
        gate.mustAdmit(
                request.caller(), UseCase.SEARCH_SHARED, ownNetwork.relation(request.caller(), Optional.of(network)));
        return page(request, new Form(Map.of()), null);
    }

    private Response search(Request request) {
        Form form = request.form();
        Optional<String> words = form.need(SearchPage.WORDS, text -> text);
        Optional<LocalDate> from = form.need(SearchPage.FROM, RegisterDates::read);
        Optional<LocalDate> through = form.need(SearchPage.THROUGH, RegisterDates::read);
        List<SharedEntry> found = form.submitted(
                        Map.of("search-is-too-short", SearchPage.WORDS),
                        () -> searchShared.search(
                                request.caller(),
                                new SearchShared.Request(
                                        network(request),
                                        words.orElseThrow(),
                                        from.orElseThrow(),
                                        through.orElseThrow())))
                .orElse(null);
        return page(request, form, found);
    }

    private Response page(Request request, Form form, @Nullable List<SharedEntry> found) {
        SearchPage page = SearchPage.of(network(request), form, found, request.language());
        String title = SharingLabel.SEARCH.in(request.language());
        return pages.show(form.status(), request, title, "sharing/search", page);
    }

    private Response find(Request request) {
        SearchBody body = request.body(SearchBody.class);
        List<SharedEntry> found = searchShared.search(
                request.caller(),
                new SearchShared.Request(
                        network(request),
                        Body.need("words", body.words()),
                        Body.need("from", body.from()),
                        Body.need("through", body.through())));
        return Response.json(ListView.all(found, SharedItemView::of)).toldOnce();
    }

    private static String network(Request request) {
        return request.id("network", NetworkId::parse).value().toString();
    }
}
