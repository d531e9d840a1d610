package dk.amr.web.correspondence;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.link.AnswerOffer;
import dk.amr.domain.offer.link.OfferPage;
import dk.amr.domain.offer.link.ReadOfferLink;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.correspondence.OfferLinkPage;
import java.util.Map;

/** /svar/{secret}: looking changes nothing, so that a mail program that follows links answers for nobody. */
final class OfferLinkRoutes implements Routes {

    private static final String ADDRESS = "/svar/";

    private final ReadOfferLink readOfferLink;
    private final AnswerOffer answerOffer;
    private final Pages pages;

    OfferLinkRoutes(ReadOfferLink readOfferLink, AnswerOffer answerOffer, Pages pages) {
        this.readOfferLink = readOfferLink;
        this.answerOffer = answerOffer;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.doorGet(ADDRESS + "{secret}", UseCase.READ_OFFER_LINK, this::look);
        router.doorPost(ADDRESS + "{secret}", UseCase.ANSWER_OFFER, this::answer);
    }

    private Response look(Request request) {
        return page(request, new Form(Map.of()));
    }

    private Response answer(Request request) {
        Form form = request.form();
        AnswerOffer.Request given = new AnswerOffer.Request(
                request.segment("secret"),
                request.origin(),
                Answer.of(form.text("svar")),
                form.text("regler").equals("ja"),
                form.text("liste").equals("ja"),
                Language.of(form.text("sprog")));
        return form.submit(Map.of(), () -> answerOffer.answer(request.caller(), given))
                ? Response.redirect(request.path())
                : page(request, form);
    }

    /** Why an answer was refused is for the office to see: the page tells nothing of mandates and memberships. */
    private Response page(Request request, Form form) {
        OfferPage offer = readOfferLink.read(request.caller(), request.segment("secret"), request.origin());
        Language language = request.query("sprog").isPresent() ? request.language() : offer.language();
        OfferLinkPage page = OfferLinkPage.of(offer, language, form.status() != 200);
        return pages.show(form.status(), request, language, page.heading(), "correspondence/offer-link", page);
    }
}
