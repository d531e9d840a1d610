package dk.amr.web.directory;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.ListMandates;
import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.directory.MandateQuery;
import dk.amr.domain.directory.PeopleOrder;
import dk.amr.domain.directory.PeopleQuery;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.ListView;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Paging;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.directory.PeopleColumn;
import dk.amr.web.page.directory.PeopleFilter;
import dk.amr.web.page.directory.PeoplePage;
import dk.amr.web.page.text.Label;

/** /personer, /api/v1/people and /api/v1/mandates */
final class PeopleRoutes implements Routes {

    private static final int USUAL = 50;

    private final ListPeople listPeople;
    private final ListMandates listMandates;
    private final Pages pages;

    PeopleRoutes(ListPeople listPeople, ListMandates listMandates, Pages pages) {
        this.listPeople = listPeople;
        this.listMandates = listMandates;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/personer", UseCase.LIST_PEOPLE, this::page);
        router.get(Router.API + "/people", UseCase.LIST_PEOPLE, this::people);
        router.get(Router.API + "/mandates", UseCase.LIST_MANDATES, this::mandates);
    }

    private Response page(Request request) {
        PeopleFilter filter = filter(request);
        Sorting sorting = Sorting.in(filter.address(), request);
        Paging paging = Paging.in(sorting.here(), request);
        ListPeople.Found found =
                listPeople.list(request.caller(), filter.query(PeopleColumn.order(sorting), paging.cursor()));
        PeoplePage page = PeoplePage.of(found, filter, sorting, paging, request.day(), request.language());
        return pages.show(request, Label.PEOPLE.in(request.language()), "people/list", page);
    }

    private static PeopleFilter filter(Request request) {
        return new PeopleFilter(
                request.query("q").orElse(""),
                request.query("hverv").map(MandateRole::of).orElse(null),
                request.query("medlem").map(PeopleFilter::member).orElse(null));
    }

    private Response people(Request request) {
        PeopleQuery query = new PeopleQuery(
                request.query("q").orElse(""),
                request.query("role").map(MandateRole::of).orElse(null),
                request.query("member").map(PeopleFilter::member).orElse(null),
                false,
                request.query("sort").map(PeopleColumn::order).orElse(PeopleOrder.USUAL),
                request.limit(USUAL),
                request.cursor());
        ListPeople.Found found = listPeople.list(request.caller(), query);
        return Response.json(
                ListView.of(found.page(), found.total(), line -> PersonLineView.from(line, request.day())));
    }

    private Response mandates(Request request) {
        MandateQuery query = new MandateQuery(
                request.query("role").map(MandateRole::of).orElse(null),
                request.query("current").map(PeopleFilter::member).orElse(false),
                request.limit(USUAL),
                request.cursor());
        return Response.json(ListView.of(
                listMandates.list(request.caller(), ListMandates.Request.ofEverybody(query)),
                null,
                line -> MandateLineView.from(line, request.day())));
    }
}
