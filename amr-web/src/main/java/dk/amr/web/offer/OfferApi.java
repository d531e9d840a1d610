package dk.amr.web.offer;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.look.ListOffers;
import dk.amr.domain.offer.look.OfferOrder;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.offer.sending.RecordAnswer;
import dk.amr.domain.offer.sending.SendOffer;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.offer.sending.WithdrawOffer;
import dk.amr.domain.person.PersonId;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.http.json.ListView;
import dk.amr.web.page.offer.OfferColumn;
import dk.amr.web.page.offer.OfferFilter;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** /api/v1/offers and what is offered to a person under /api/v1/people/{person} */
final class OfferApi implements Routes {

    private static final int USUAL = 50;

    /** How a run of offers is to go; both are no when left out. */
    record SendBody(@Nullable Boolean dryRun, @Nullable Boolean showNames) {

        SendOffers.Request toRequest() {
            return new SendOffers.Request(Boolean.TRUE.equals(dryRun), Boolean.TRUE.equals(showNames));
        }
    }

    /** An answer given on paper or by phone. */
    record AnswerBody(@Nullable String answer, @Nullable LocalDate on) {}

    /** What a new offer is known by. */
    record NewOfferView(UUID id) {}

    private final ListOffers listOffers;
    private final SendOffers sendOffers;
    private final SendOffer sendOffer;
    private final RecordAnswer recordAnswer;
    private final WithdrawOffer withdrawOffer;

    OfferApi(
            ListOffers listOffers,
            SendOffers sendOffers,
            SendOffer sendOffer,
            RecordAnswer recordAnswer,
            WithdrawOffer withdrawOffer) {
        this.listOffers = listOffers;
        this.sendOffers = sendOffers;
        this.sendOffer = sendOffer;
        this.recordAnswer = recordAnswer;
        this.withdrawOffer = withdrawOffer;
    }

    @Override
    public void define(Router router) {
        router.get(Router.API + "/offers", UseCase.LIST_OFFERS, this::list);
        router.post(Router.API + "/offers/send", UseCase.SEND_OFFERS, this::sendAll);
        router.post(Router.API + "/offers/{offer}/withdraw", UseCase.WITHDRAW_OFFER, this::withdraw);
        router.post(Router.API + "/people/{person}/offers", UseCase.SEND_OFFER, this::send);
        router.post(Router.API + "/people/{person}/offer-answers", UseCase.RECORD_ANSWER, this::answer);
    }

    private Response list(Request request) {
        String state = request.query("state")
                .map(OfferFilter::ofCode)
                .orElse(OfferFilter.ALL)
                .code();
        ListOffers.Query query = new ListOffers.Query(
                state,
                request.query("sort").map(OfferColumn::order).orElse(OfferOrder.USUAL),
                request.cursor(),
                request.limit(USUAL));
        return Response.json(ListView.of(listOffers.list(request.caller(), query), null, OfferLineView::from));
    }

    private Response sendAll(Request request) {
        OfferRun run =
                sendOffers.send(request.caller(), request.body(SendBody.class).toRequest());
        return Response.json(OfferRunView.from(run));
    }

    private Response withdraw(Request request) {
        withdrawOffer.withdraw(
                request.caller(), new WithdrawOffer.Request(request.id("offer", OfferId::parse), request.ifMatch()));
        return Response.noContent();
    }

    private Response send(Request request) {
        Offer offer = sendOffer.send(request.caller(), new SendOffer.Request(person(request)));
        return created(request, offer);
    }

    private Response answer(Request request) {
        AnswerBody body = request.body(AnswerBody.class);
        Offer offer = recordAnswer.record(
                request.caller(),
                new RecordAnswer.Request(
                        person(request), Answer.of(Body.need("answer", body.answer())), Body.need("on", body.on())));
        return created(request, offer);
    }

    private static Response created(Request request, Offer offer) {
        return Response.created(
                Router.API + "/people/" + person(request),
                new NewOfferView(offer.id().value()));
    }

    private static String person(Request request) {
        return request.id("person", PersonId::parse).value().toString();
    }
}
