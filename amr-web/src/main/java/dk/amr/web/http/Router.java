package dk.amr.web.http;

import dk.amr.domain.access.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gathers the routes, each with the use cases it enters. What lies under {@code /api/v1} is for scripts, everything
 * else is a page. The first route that fits an address answers.
 */
public final class Router {

    /** Below this everything speaks JSON and knows no cookies. */
    public static final String API = "/api/v1";

    private final List<Route> routes = new ArrayList<>();

    /** Everything that was declared, in order. */
    public List<Route> declared() {
        return List.copyOf(routes);
    }

    public void get(String path, UseCase useCase, Handler handler) {
        add("GET", path, accessOf(path), Set.of(useCase), handler);
    }

    public void get(String path, Set<UseCase> useCases, Handler handler) {
        add("GET", path, accessOf(path), useCases, handler);
    }

    public void post(String path, UseCase useCase, Handler handler) {
        add("POST", path, accessOf(path), Set.of(useCase), handler);
    }

    public void post(String path, Set<UseCase> useCases, Handler handler) {
        add("POST", path, accessOf(path), useCases, handler);
    }

    /** Takes a file: as part of a form on a page, or as what a script sends. */
    public void upload(String path, UseCase useCase, Handler handler) {
        routes.add(new Route("POST", path, accessOf(path), Set.of(useCase), true, handler));
    }

    public void put(String path, UseCase useCase, Handler handler) {
        add("PUT", path, accessOf(path), Set.of(useCase), handler);
    }

    public void delete(String path, UseCase useCase, Handler handler) {
        add("DELETE", path, accessOf(path), Set.of(useCase), handler);
    }

    /** For somebody who is not signed in: shows a form. */
    public void doorGet(String path, Handler handler) {
        add("GET", path, Access.DOOR, Set.of(), handler);
    }

    /** For somebody who is not signed in: shows what a personal link leads to. */
    public void doorGet(String path, UseCase useCase, Handler handler) {
        add("GET", path, Access.DOOR, Set.of(useCase), handler);
    }

    /** For somebody who is not signed in: takes a form. */
    public void doorPost(String path, UseCase useCase, Handler handler) {
        add("POST", path, Access.DOOR, Set.of(useCase), handler);
    }

    /** For somebody who is not signed in: takes a form that tells more than one thing. */
    public void doorPost(String path, Set<UseCase> useCases, Handler handler) {
        add("POST", path, Access.DOOR, useCases, handler);
    }

    /** For anybody at all. */
    public void openGet(String path, Handler handler) {
        add("GET", path, Access.OPEN, Set.of(), handler);
    }

    /** For a program that knows a secret address: it bears neither cookie nor token. */
    public void openGet(String path, UseCase useCase, Handler handler) {
        add("GET", path, Access.OPEN, Set.of(useCase), handler);
    }

    private void add(String method, String path, Access access, Set<UseCase> useCases, Handler handler) {
        routes.add(new Route(method, path, access, useCases, false, handler));
    }

    private static Access accessOf(String path) {
        return path.startsWith(API + "/") ? Access.JSON : Access.PAGE;
    }
}
