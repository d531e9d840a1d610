package dk.amr.web.access;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.ChooseLanguage;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.http.OwnAddress;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;

/** /sprog */
final class LanguageRoutes implements Routes {

    private final ChooseLanguage chooseLanguage;

    LanguageRoutes(ChooseLanguage chooseLanguage) {
        this.chooseLanguage = chooseLanguage;
    }

    @Override
    public void define(Router router) {
        router.post("/sprog", UseCase.CHOOSE_LANGUAGE, this::choose);
    }

    private Response choose(Request request) {
        Form form = request.form();
        chooseLanguage.choose(request.caller(), Language.of(form.text("sprog")));
        return Response.redirect(OwnAddress.orFront(form.text("tilbage")));
    }
}
