package dk.amr.web.page;

import dk.amr.web.http.HttpFault;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;

/** /static */
final class StaticRoutes implements Routes {

    private final Assets assets;

    StaticRoutes(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void define(Router router) {
        router.openGet("/static/{edition}/{name}", this::file);
    }

    private Response file(Request request) {
        Response file = assets.find(request.segment("name")).orElseThrow(HttpFault::notFound);
        return assets.isCurrent(request.segment("edition"))
                ? file.withHeader("Cache-Control", "public, max-age=31536000, immutable")
                : file;
    }
}
