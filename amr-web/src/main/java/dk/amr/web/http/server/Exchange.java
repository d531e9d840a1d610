package dk.amr.web.http.server;

import dk.amr.web.http.Access;
import dk.amr.web.http.Cookies;
import dk.amr.web.http.HttpFault;
import dk.amr.web.http.Incoming;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Route;
import dk.amr.web.http.Router;

/** One request and its answer: recognise, handle, and translate what goes wrong. */
final class Exchange {

    private final Reception reception;
    private final Problems problems;
    private final Repeats repeats;
    private final Cookies cookies;

    Exchange(Reception reception, Problems problems, Repeats repeats, Cookies cookies) {
        this.reception = reception;
        this.repeats = repeats;
        this.problems = problems;
        this.cookies = cookies;
    }

    Response answer(Route route, Incoming incoming) {
        return route.access() == Access.DOOR && !route.changes() ? firstVisit(route, incoming) : visit(route, incoming);
    }

    /** The answer to what never reached a route. */
    Response refuse(Incoming incoming, Throwable failure) {
        boolean forScripts = incoming.path().startsWith(Router.API + "/");
        Request request = forScripts ? reception.anonymous(incoming) : recognised(incoming);
        return problems.answer(forScripts ? Access.JSON : Access.DOOR, "no route", request, failure);
    }

    /** The answer to a request for somebody else, which is told nothing. */
    Response misdirected(Incoming incoming) {
        return problems.answer(Access.OPEN, "no route", reception.anonymous(incoming), HttpFault.wrongHost());
    }

    private Response visit(Route route, Incoming incoming) {
        Request request = reception.anonymous(incoming);
        try {
            request = reception.receive(route, incoming);
            return repeats.answer(route, request);
        } catch (RuntimeException failure) {
            return problems.answer(route.access(), route.path(), request, failure);
        }
    }

    private Response firstVisit(Route route, Incoming incoming) {
        String known = reception.doorSecret(incoming).orElse("");
        String secret = known.isEmpty() ? reception.newDoorSecret() : known;
        Request request = reception.atTheDoor(incoming, secret);
        try {
            Response response = route.handler().handle(request);
            return known.isEmpty() ? response.withCookie(cookies.door(secret)) : response;
        } catch (RuntimeException failure) {
            return problems.answer(route.access(), route.path(), request, failure);
        }
    }

    private Request recognised(Incoming incoming) {
        try {
            return reception.recognised(incoming);
        } catch (RuntimeException unrecognisable) {
            return reception.anonymous(incoming);
        }
    }
}
