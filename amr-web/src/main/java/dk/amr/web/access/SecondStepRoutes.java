package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.signin.BeginSecondStep;
import dk.amr.domain.access.signin.ConfirmSecondStep;
import dk.amr.domain.access.signin.TurnOffSecondStep;
import dk.amr.web.http.Cookies;
import dk.amr.web.http.Form;
import dk.amr.web.http.FormTokens;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.access.RecoveryPage;
import dk.amr.web.page.access.SecondStepPage;
import dk.amr.web.page.text.SecondStepText;
import dk.amr.web.page.text.Words;
import java.util.Map;

/** /min-konto/totrin */
final class SecondStepRoutes implements Routes {

    private static final String OWN_ACCOUNT = "/min-konto";
    private static final String ADDRESS = OWN_ACCOUNT + "/totrin";

    private final BeginSecondStep beginSecondStep;
    private final ConfirmSecondStep confirmSecondStep;
    private final TurnOffSecondStep turnOffSecondStep;
    private final Pages pages;
    private final Cookies cookies;
    private final FormTokens tokens;

    SecondStepRoutes(
            BeginSecondStep beginSecondStep,
            ConfirmSecondStep confirmSecondStep,
            TurnOffSecondStep turnOffSecondStep,
            Pages pages,
            Cookies cookies,
            FormTokens tokens) {
        this.beginSecondStep = beginSecondStep;
        this.confirmSecondStep = confirmSecondStep;
        this.turnOffSecondStep = turnOffSecondStep;
        this.pages = pages;
        this.cookies = cookies;
        this.tokens = tokens;
    }

    @Override
    public void define(Router router) {
        router.post(ADDRESS, UseCase.BEGIN_SECOND_STEP, this::begin);
        router.post(ADDRESS + "/bekraeft", UseCase.CONFIRM_SECOND_STEP, this::confirm);
        router.post(ADDRESS + "/fra", UseCase.TURN_OFF_SECOND_STEP, this::turnOff);
    }

    /** The key is on this answer alone. */
    private Response begin(Request request) {
        Form form = request.form();
        return form.submitted(Map.of(), () -> beginSecondStep.begin(request.caller(), form.exactly("totrin-password")))
                .map(key -> setUp(
                        request,
                        SecondStepPage.of(key, AppLink.of(request.account(), key), form, request.language()),
                        200))
                .orElseGet(() -> refused("adgangskode-forkert"));
    }

    private Response confirm(Request request) {
        Form form = request.form();
        return form.submitted(
                        Map.of("proof-failed", "kode"),
                        () -> confirmSecondStep.confirm(
                                request.caller(), new ConfirmSecondStep.Request(form.text("kode"), request.device())))
                .map(confirmed -> page(
                                tokens.movedTo(confirmed.session(), request),
                                200,
                                SecondStepText.RECOVERY,
                                "access/recovery",
                                new RecoveryPage(confirmed.recoveryCodes()))
                        .withCookie(cookies.session(confirmed.session())))
                .orElseGet(() -> setUp(request, SecondStepPage.again(form, request.language()), form.status()));
    }

    private Response turnOff(Request request) {
        Form form = request.form();
        return form.submitted(
                        Map.of(),
                        () -> turnOffSecondStep.turnOff(
                                request.caller(), new TurnOffSecondStep.Request(form.text("kode"), request.device())))
                .map(session ->
                        Response.redirect(OWN_ACCOUNT + "?gjort=totrin-fra").withCookie(cookies.session(session)))
                .orElseGet(() -> refused("kode-forkert"));
    }

    private Response setUp(Request request, SecondStepPage page, int status) {
        return page(request, status, SecondStepText.SET_UP, "access/second-step", page);
    }

    private Response page(Request request, int status, Words title, String template, Object page) {
        return pages.showAt(OWN_ACCOUNT, status, request, title.in(request.language()), template, page);
    }

    private static Response refused(String why) {
        return Response.redirect(OWN_ACCOUNT + "?afvist=" + why);
    }
}
