package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.NewPassword;
import dk.amr.domain.access.signin.RedeemResetLink;
import dk.amr.domain.access.signin.RequestPasswordReset;
import dk.amr.domain.access.signin.ResetLinkIsUsed;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.access.SetUpPage;
import dk.amr.web.page.text.AccountLetterText;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.Words;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** /glemt-adgangskode, and /ny-adgangskode/{secret}, where looking changes nothing. */
final class ForgottenPasswordRoutes implements Routes {

    private final Doorkeeper doorkeeper;
    private final RequestPasswordReset requestPasswordReset;
    private final RedeemResetLink redeemResetLink;
    private final Pages pages;

    ForgottenPasswordRoutes(
            Doorkeeper doorkeeper,
            RequestPasswordReset requestPasswordReset,
            RedeemResetLink redeemResetLink,
            Pages pages) {
        this.doorkeeper = doorkeeper;
        this.requestPasswordReset = requestPasswordReset;
        this.redeemResetLink = redeemResetLink;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.doorGet("/glemt-adgangskode", this::ask);
        router.doorPost("/glemt-adgangskode", UseCase.REQUEST_PASSWORD_RESET, this::send);
        router.doorGet("/ny-adgangskode/{secret}", this::look);
        router.doorPost("/ny-adgangskode/{secret}", UseCase.REDEEM_RESET_LINK, this::redeem);
    }

    private Response ask(Request request) {
        return page(200, request, AccountLetterText.FORGOTTEN, "access/forgotten", null);
    }

    /** The answer repeats nothing of what was typed, so that it is the same for everybody. */
    private Response send(Request request) {
        requestPasswordReset.request(
                request.caller(),
                new RequestPasswordReset.Request(login(request.form().text("email")), request.origin()));
        return page(200, request, AccountLetterText.SENT, "access/forgotten-sent", null);
    }

    private static @Nullable LoginName login(String typed) {
        try {
            return new LoginName(typed);
        } catch (InvalidValue noAddress) {
            return null;
        }
    }

    private Response look(Request request) {
        return doorkeeper.knowsResetLink(request.segment("secret")) ? form(request, new Form(Map.of())) : used(request);
    }

    private Response redeem(Request request) {
        Form form = request.form();
        Optional<NewPassword> password = NewPasswords.read(form);
        if (!form.errors().isEmpty()) {
            return doorkeeper.knowsResetLink(request.segment("secret")) ? form(request, form) : used(request);
        }
        try {
            redeemResetLink.redeem(
                    request.caller(),
                    new RedeemResetLink.Request(request.segment("secret"), password.orElseThrow(), request.origin()));
            return Response.redirect("/log-ind?gemt=1");
        } catch (ResetLinkIsUsed used) {
            return used(request);
        }
    }

    private Response form(Request request, Form form) {
        SetUpPage fields = SetUpPage.of(form, request.language());
        return page(form.status(), request, AccountLetterText.CHOOSE_NEW, "access/new-password", fields);
    }

    private Response used(Request request) {
        return page(404, request, Label.LINK_IS_USED, "access/reset-link-used", null);
    }

    private Response page(int status, Request request, Words title, String template, @Nullable Object page) {
        return pages.show(status, request, title.in(request.language()), template, page);
    }
}
