package dk.amr.web.access;

import dk.amr.domain.access.signin.Entrance;
import dk.amr.web.http.Cookies;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.page.Pages;
import dk.amr.web.page.access.CodePage;
import dk.amr.web.page.text.SecondStepText;

/** Lets somebody on who has come in, or shows where the code is to be given. */
final class CodeDoor {

    private final Pages pages;
    private final Cookies cookies;

    CodeDoor(Pages pages, Cookies cookies) {
        this.pages = pages;
        this.cookies = cookies;
    }

    Response entered(Request request, Entrance entrance) {
        return entrance.isHalfWay()
                ? show(request, 200, new CodePage(entrance.secret(), null))
                : Response.redirect("/").withCookie(cookies.session(entrance.secret()));
    }

    Response show(Request request, int status, CodePage page) {
        return pages.showAt(
                "/log-ind", status, request, SecondStepText.GIVE_CODE.in(request.language()), "access/code", page);
    }

    Response tooLate(Request request) {
        return pages.showAt(
                "/log-ind", 404, request, SecondStepText.TOO_LATE.in(request.language()), "access/code-too-late", null);
    }
}
