package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.signin.EnterCode;
import dk.amr.domain.access.signin.HalfWayIsOver;
import dk.amr.domain.access.signin.ProofFailed;
import dk.amr.web.http.Cookies;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.access.CodePage;

/** /kode, the form of which somebody gets who gave the right password. */
final class CodeRoutes implements Routes {

    private final EnterCode enterCode;
    private final CodeDoor door;
    private final Cookies cookies;

    CodeRoutes(EnterCode enterCode, CodeDoor door, Cookies cookies) {
        this.enterCode = enterCode;
        this.door = door;
        this.cookies = cookies;
    }

    @Override
    public void define(Router router) {
        router.doorPost("/kode", UseCase.ENTER_CODE, this::enter);
    }

    private Response enter(Request request) {
        Form form = request.form();
        String halfWay = form.exactly("vej");
        try {
            String session = enterCode.enter(
                    request.caller(), new EnterCode.Request(halfWay, form.text("kode"), request.device()));
            return Response.redirect("/").withCookie(cookies.session(session));
        } catch (ProofFailed failed) {
            return door.show(
                    request, 403, new CodePage(halfWay, failed.sentence().in(request.language())));
        } catch (HalfWayIsOver over) {
            return door.tooLate(request);
        }
    }
}
