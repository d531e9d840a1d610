package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.signin.ProveAgain;
import dk.amr.web.http.Cookies;
import dk.amr.web.http.Form;
import dk.amr.web.http.FormTokens;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.WaitingFiles;
import dk.amr.web.page.access.ProofPage;
import java.util.Map;

/** /bekraeft, the form of which somebody gets who asks for what a fresh proof is needed for. */
final class ProofRoutes implements Routes {

    private final ProveAgain proveAgain;
    private final ProofShow show;
    private final Cookies cookies;
    private final FormTokens tokens;
    private final WaitingFiles files;

    ProofRoutes(ProveAgain proveAgain, ProofShow show, Cookies cookies, FormTokens tokens, WaitingFiles files) {
        this.proveAgain = proveAgain;
        this.show = show;
        this.cookies = cookies;
        this.tokens = tokens;
        this.files = files;
    }

    @Override
    public void define(Router router) {
        router.post("/bekraeft", UseCase.PROVE_AGAIN, this::prove);
    }

    private Response prove(Request request) {
        Form form = request.form();
        ProveAgain.Request asked = new ProveAgain.Request(request.secret(), form.exactly(ProofPage.FIELD));
        return form.submitted(Map.of("proof-failed", ProofPage.FIELD), () -> proveAgain.prove(request.caller(), asked))
                .map(session -> goOn(request, form, session))
                .orElseGet(() -> show.again(request, form));
    }

    private Response goOn(Request request, Form form, String session) {
        files.follow(request.secret(), session);
        return show.done(tokens.movedTo(session, request), form).withCookie(cookies.session(session));
    }
}
