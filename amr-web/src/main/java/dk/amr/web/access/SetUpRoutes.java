package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.NewPassword;
import dk.amr.domain.access.signin.RedeemSetupLink;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.access.SetUpPage;
import dk.amr.web.page.text.Label;
import java.util.Map;
import java.util.Optional;

/** /velkommen/{secret}: looking changes nothing, so that a mail program that follows links uses none up. */
final class SetUpRoutes implements Routes {

    static final String ADDRESS = "/velkommen/";

    private final Doorkeeper doorkeeper;
    private final RedeemSetupLink redeemSetupLink;
    private final Pages pages;

    SetUpRoutes(Doorkeeper doorkeeper, RedeemSetupLink redeemSetupLink, Pages pages) {
        this.doorkeeper = doorkeeper;
        this.redeemSetupLink = redeemSetupLink;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.doorGet(ADDRESS + "{secret}", this::ask);
        router.doorPost(ADDRESS + "{secret}", UseCase.REDEEM_SETUP_LINK, this::redeem);
    }

    private Response ask(Request request) {
        return whose(request)
                .map(account -> form(request, new Form(Map.of()), account))
                .orElseGet(() -> used(request));
    }

    private Response redeem(Request request) {
        Optional<Account> account = whose(request);
        if (account.isEmpty()) {
            return used(request);
        }
        Form form = request.form();
        Optional<NewPassword> password = NewPasswords.read(form);
        return form.submit(Map.of(), () -> redeem(request, password.orElseThrow()))
                ? Response.redirect("/log-ind?gemt=1")
                : form(request, form, account.orElseThrow());
    }

    private Optional<Account> whose(Request request) {
        return doorkeeper.bySetupLink(request.segment("secret"));
    }

    private void redeem(Request request, NewPassword password) {
        redeemSetupLink.redeem(request.caller(), new RedeemSetupLink.Request(request.segment("secret"), password));
    }

    private Response form(Request request, Form form, Account account) {
        SetUpPage page = SetUpPage.of(form, request.language()).belongingTo(account.login());
        return pages.show(
                form.status(), request, Label.CHOOSE_A_PASSWORD.in(request.language()), "access/set-up", page);
    }

    private Response used(Request request) {
        return pages.show(404, request, Label.LINK_IS_USED.in(request.language()), "access/link-used", null);
    }
}
