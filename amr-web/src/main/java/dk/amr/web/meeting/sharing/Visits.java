package dk.amr.web.meeting.sharing;

import dk.amr.domain.meeting.sharing.code.CodeIsNeeded;
import dk.amr.domain.meeting.sharing.link.VisitKey;
import dk.amr.web.http.Cookies;
import dk.amr.web.http.Handler;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.page.sharing.RoomAddress;

/** Knows a visitor by the link and the cookie, and sends whoever has given no code to where one is asked for. */
final class Visits {

    /** Where everything behind such a link is. */
    static final String ADDRESS = "/delt/{secret}";

    private final Cookies cookies;

    Visits(Cookies cookies) {
        this.cookies = cookies;
    }

    VisitKey key(Request request) {
        return new VisitKey(request.segment("secret"), request.cookie(cookies.visitName()), request.origin());
    }

    /** For a page that is there only for whoever has given the code. */
    Handler inside(Handler page) {
        return request -> {
            try {
                return page.handle(request);
            } catch (CodeIsNeeded unknown) {
                return Response.redirect(door(request, ""));
            }
        };
    }

    Response begun(Request request, String visit) {
        return Response.redirect(address(request).room()).withCookie(cookies.visit(visit));
    }

    Response ended(Request request) {
        return Response.redirect(left(request)).withCookie(cookies.visitEnds());
    }

    private static String left(Request request) {
        String language = language(request);
        return link(request) + (language.isEmpty() ? "?" : language + "&") + "ud=ja";
    }

    /** Where the code is asked for, or one of the two forms there is sent. */
    static String door(Request request, String form) {
        return link(request) + form + language(request);
    }

    static RoomAddress address(Request request) {
        return RoomAddress.behind(link(request), language(request));
    }

    private static String link(Request request) {
        return "/delt/" + request.segment("secret");
    }

    private static String language(Request request) {
        return request.query("sprog").isPresent()
                ? "?sprog=" + request.language().code()
                : "";
    }
}
