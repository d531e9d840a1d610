package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.Entrance;
import dk.amr.domain.access.signin.SignIn;
import dk.amr.domain.access.signin.SignInFailed;
import dk.amr.domain.access.signin.SignOut;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.web.http.Cookies;
import dk.amr.web.http.Form;
import dk.amr.web.http.ListsLastSeen;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.WaitingFiles;
import dk.amr.web.page.Pages;
import dk.amr.web.page.access.SignInPage;
import dk.amr.web.page.text.Label;

/** /log-ind and /log-ud */
final class SignInRoutes implements Routes {

    private final SignIn signIn;
    private final SignOut signOut;
    private final Pages pages;
    private final CodeDoor door;
    private final Cookies cookies;
    private final Doorkeeper doorkeeper;
    private final WaitingFiles files;
    private final ListsLastSeen lists;

    SignInRoutes(
            SignIn signIn,
            SignOut signOut,
            Pages pages,
            CodeDoor door,
            Cookies cookies,
            Doorkeeper doorkeeper,
            WaitingFiles files,
            ListsLastSeen lists) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.pages = pages;
        this.door = door;
        this.cookies = cookies;
        this.doorkeeper = doorkeeper;
        this.files = files;
        this.lists = lists;
    }

    @Override
    public void define(Router router) {
        router.doorGet("/log-ind", this::ask);
        router.doorPost("/log-ind", UseCase.SIGN_IN, this::enter);
        router.post("/log-ud", UseCase.SIGN_OUT, this::leave);
    }

    private Response ask(Request request) {
        Label done = request.query("gemt").isPresent() ? Label.PASSWORD_SAVED : Label.SIGNED_OUT;
        boolean tells = request.query("gemt").isPresent() || request.query("ud").isPresent();
        return page(
                200,
                request,
                new SignInPage("", null, tells ? done.in(request.language()) : null, !tells && wasSignedIn(request)));
    }

    /** Whether the browser still holds the secret of a session that is over. */
    private boolean wasSignedIn(Request request) {
        String session = request.cookie(cookies.sessionName());
        return !session.isBlank() && doorkeeper.signedIn(session).isEmpty();
    }

    /** An address that is none at all is answered like any other that does not fit. */
    private Response enter(Request request) {
        Form form = request.form();
        try {
            LoginName login = new LoginName(form.text("email"));
            Entrance entrance = signIn.signIn(
                    request.caller(),
                    new SignIn.Request(login, form.exactly("password"), request.origin(), request.device()));
            return door.entered(request, entrance);
        } catch (SignInFailed | InvalidValue failure) {
            String why = SignInFailed.SENTENCE.in(request.language());
            return page(403, request, new SignInPage(form.text("email"), why, null, false));
        }
    }

    private Response leave(Request request) {
        signOut.signOut(request.caller(), request.secret());
        files.forget(request.secret());
        lists.forget(request.secret());
        return Response.redirect("/log-ind?ud=1")
                .withCookie(cookies.sessionEnds())
                .withHeader("Clear-Site-Data", "\"cache\"");
    }

    private Response page(int status, Request request, SignInPage page) {
        return pages.show(status, request, Label.SIGN_IN.in(request.language()), "access/sign-in", page);
    }
}
