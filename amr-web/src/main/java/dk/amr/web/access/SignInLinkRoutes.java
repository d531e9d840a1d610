package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.RedeemSignInLink;
import dk.amr.domain.access.signin.SignInLinkIsUsed;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.text.Label;

/** /log-ind/{secret}: looking changes nothing, so that a mail program that follows links uses none up. */
final class SignInLinkRoutes implements Routes {

    private final Doorkeeper doorkeeper;
    private final RedeemSignInLink redeemSignInLink;
    private final Pages pages;
    private final CodeDoor door;

    SignInLinkRoutes(Doorkeeper doorkeeper, RedeemSignInLink redeemSignInLink, Pages pages, CodeDoor door) {
        this.doorkeeper = doorkeeper;
        this.redeemSignInLink = redeemSignInLink;
        this.pages = pages;
        this.door = door;
    }

    @Override
    public void define(Router router) {
        router.doorGet("/log-ind/{secret}", this::ask);
        router.doorPost("/log-ind/{secret}", UseCase.REDEEM_SIGN_IN_LINK, this::enter);
    }

    private Response ask(Request request) {
        return doorkeeper.knowsSignInLink(request.segment("secret"))
                ? pages.show(200, request, Label.SIGN_IN.in(request.language()), "access/sign-in-link", null)
                : used(request);
    }

    private Response enter(Request request) {
        try {
            return door.entered(request, redeemSignInLink.redeem(request.caller(), request.segment("secret")));
        } catch (SignInLinkIsUsed used) {
            return used(request);
        }
    }

    private Response used(Request request) {
        return pages.show(404, request, Label.LINK_IS_USED.in(request.language()), "access/sign-in-link-used", null);
    }
}
