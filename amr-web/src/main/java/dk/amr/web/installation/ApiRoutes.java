package dk.amr.web.installation;

import dk.amr.domain.access.NothingHere;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Route;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.api.ApiDocument;
import dk.amr.web.page.api.ApiPage;
import dk.amr.web.page.text.ApiLabel;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** /api: the description of the JSON interface for people to read, a page for each group of things to ask */
final class ApiRoutes implements Routes {

    private final Pages pages;

    ApiRoutes(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        // the description itself is open to anybody and tells nothing of anybody: no use case is needed to read it
        router.get("/api", Set.of(), request -> contents(request, router::declared));
        router.get("/api/{group}", Set.of(), request -> group(request, router::declared));
    }

    private Response contents(Request request, Supplier<List<Route>> routes) {
        return pages.show(request, ApiLabel.API.in(request.language()), "api/contents", page(request, routes));
    }

    private Response group(Request request, Supplier<List<Route>> routes) {
        ApiPage.Group group =
                page(request, routes).group(request.segment("group")).orElseThrow(NothingHere::new);
        return pages.show(request, group.name(), "api/group", group);
    }

    private static ApiPage page(Request request, Supplier<List<Route>> routes) {
        return ApiDocument.page(Description.read(), routes.get(), request.language());
    }
}
