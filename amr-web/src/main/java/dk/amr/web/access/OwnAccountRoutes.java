package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.signin.ChangePassword;
import dk.amr.domain.access.signin.EndOwnSessions;
import dk.amr.domain.access.signin.LookAtOwnAccount;
import dk.amr.domain.access.signin.NewPassword;
import dk.amr.domain.access.signin.OwnAccount;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Cookies;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.access.OwnAccountPage;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.OwnAccountText;
import dk.amr.web.page.text.SecondStepText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** /min-konto */
final class OwnAccountRoutes implements Routes {

    private static final String ADDRESS = "/min-konto";
    private static final Set<String> REFUSED = Set.of("adgangskode-forkert", "kode-forkert");

    private final LookAtOwnAccount lookAtOwnAccount;
    private final ChangePassword changePassword;
    private final EndOwnSessions endOwnSessions;
    private final Pages pages;
    private final Cookies cookies;

    OwnAccountRoutes(
            LookAtOwnAccount lookAtOwnAccount,
            ChangePassword changePassword,
            EndOwnSessions endOwnSessions,
            Pages pages,
            Cookies cookies) {
        this.lookAtOwnAccount = lookAtOwnAccount;
        this.changePassword = changePassword;
        this.endOwnSessions = endOwnSessions;
        this.pages = pages;
        this.cookies = cookies;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LOOK_AT_OWN_ACCOUNT, this::look);
        router.post(ADDRESS + "/adgangskode", UseCase.CHANGE_PASSWORD, this::change);
        router.post(ADDRESS + "/log-ud", UseCase.END_OWN_SESSIONS, this::end);
    }

    private Response look(Request request) {
        return page(request, new Form(Map.of()));
    }

    private Response change(Request request) {
        Form form = request.form();
        Optional<NewPassword> password = NewPasswords.read(form);
        return form.submitted(
                        Map.of("proof-failed", "present"),
                        () -> changePassword.change(
                                request.caller(),
                                new ChangePassword.Request(
                                        form.exactly("present"), password.orElseThrow(), request.device())))
                .map(session ->
                        Response.redirect(ADDRESS + "?gjort=adgangskode").withCookie(cookies.session(session)))
                .orElseGet(() -> page(request, form));
    }

    private Response end(Request request) {
        String mark = request.form().text("maerke");
        endOwnSessions.end(
                request.caller(), new EndOwnSessions.Request(request.secret(), mark.isEmpty() ? null : mark));
        return Response.redirect(ADDRESS + (mark.isEmpty() ? "?gjort=logget-ud-andre" : "?gjort=logget-ud"));
    }

    private static @Nullable String refused(Request request) {
        return request.query("afvist")
                .filter(REFUSED::contains)
                .map(unused -> SecondStepText.REFUSED.in(request.language()))
                .orElse(null);
    }

    private Response page(Request request, Form form) {
        OwnAccount account = lookAtOwnAccount.look(request.caller(), request.secret());
        String done = request.query("gjort")
                .flatMap(DeedText::done)
                .map((Sentence sentence) -> sentence.in(request.language()))
                .orElse(null);
        return pages.showAt(
                ADDRESS,
                form.status(),
                request,
                OwnAccountText.OWN_ACCOUNT.in(request.language()),
                "access/own",
                OwnAccountPage.of(account, form, request.language(), done, refused(request)));
    }
}
