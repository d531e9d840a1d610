package dk.amr.web.installation;

import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Route;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.api.ApiDocument;
import dk.amr.web.page.text.ApiLabel;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** /api: the description of the JSON interface, for people to read */
final class ApiRoutes implements Routes {

    private final Pages pages;

    ApiRoutes(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        // the description itself is open to anybody and tells nothing of anybody: no use case is needed to read it
        router.get("/api", Set.of(), request -> page(request, router::declared));
    }

    private Response page(Request request, Supplier<List<Route>> routes) {
        return pages.show(
                request,
                ApiLabel.API.in(request.language()),
                "api/api",
                ApiDocument.page(Description.read(), routes.get(), request.language()));
    }
}
