package dk.amr.web.offer;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.look.ListOffers;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Page;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.BulkPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Paging;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.offer.DuePage;
import dk.amr.web.page.offer.OfferBulk;
import dk.amr.web.page.offer.OfferColumn;
import dk.amr.web.page.offer.OfferDeeds;
import dk.amr.web.page.offer.OfferFilter;
import dk.amr.web.page.offer.OfferListPage;
import dk.amr.web.page.text.BulkLabel;
import dk.amr.web.page.text.OfferLabel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** /tilbud: who is to have an offer, and the offers there are */
final class OfferRoutes implements Routes {

    private static final int PAGE = 50;

    private final SendOffers sendOffers;
    private final ListOffers listOffers;
    private final Gate gate;
    private final Pages pages;

    OfferRoutes(SendOffers sendOffers, ListOffers listOffers, Gate gate, Pages pages) {
        this.sendOffers = sendOffers;
        this.listOffers = listOffers;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/tilbud", Set.of(UseCase.SEND_OFFERS, UseCase.LIST_OFFERS), this::page);
        router.post("/tilbud", UseCase.SEND_OFFERS, this::send);
        router.post("/tilbud/valgte", UseCase.SEND_OFFERS, this::before);
        router.post("/tilbud/send", UseCase.SEND_OFFERS, this::sendSome);
    }

    private Response page(Request request) {
        boolean maySend = admits(request, UseCase.SEND_OFFERS);
        Optional<OfferFilter> filter = request.query("tilstand").map(OfferFilter::ofWord);
        return filter.isEmpty() && maySend
                ? due(request, new Form(Map.of()))
                : list(request, filter.orElse(OfferFilter.OPEN), maySend);
    }

    private Response due(Request request, Form typed) {
        OfferRun run = sendOffers.send(request.caller(), new SendOffers.Request(true, true));
        DuePage page = DuePage.of(run, typed, admits(request, UseCase.ESTABLISH_NETWORK), request.language());
        return pages.show(typed.status(), request, OfferLabel.OFFERS.in(request.language()), "offers/due", page);
    }

    private Response list(Request request, OfferFilter filter, boolean maySend) {
        Sorting sorting = Sorting.in(filter.address(), request);
        Paging paging = Paging.in(sorting.here(), request);
        ListOffers.Query query = new ListOffers.Query(filter.code(), OfferColumn.order(sorting), paging.cursor(), PAGE);
        Page<OfferLine> found = listOffers.list(request.caller(), query);
        OfferDeeds deeds = new OfferDeeds(
                admits(request, UseCase.RECORD_ANSWER),
                admits(request, UseCase.WITHDRAW_OFFER),
                admits(request, UseCase.SEND_OFFER));
        OfferListPage page =
                OfferListPage.of(found, filter, sorting, paging, deeds, maySend, request.day(), request.language());
        return pages.show(request, OfferLabel.OFFERS.in(request.language()), "offers/list", page);
    }

    private Response send(Request request) {
        OfferRun run = sendOffers.send(request.caller(), new SendOffers.Request(false, true));
        return bulk(request, OfferBulk.after(run, pages.keepsMail(), request.language()));
    }

    /** Those who were ticked, and what each would get; nothing happens yet. */
    private Response before(Request request) {
        Form form = request.form();
        Set<PersonId> chosen = chosen(form);
        if (chosen.isEmpty()) {
            form.refuse(Form.WHOLE, BulkLabel.CHOOSE_SOME.sentence());
            return due(request, form);
        }
        OfferRun run = sendOffers.send(request.caller(), new SendOffers.Request(true, true, chosen));
        return bulk(request, OfferBulk.before(run, chosen, request.language()));
    }

    private Response sendSome(Request request) {
        Set<PersonId> chosen = chosen(request.form());
        OfferRun run = sendOffers.send(request.caller(), new SendOffers.Request(false, true, chosen));
        return bulk(request, OfferBulk.after(run, chosen, pages.keepsMail(), request.language()));
    }

    private static Set<PersonId> chosen(Form form) {
        return form.texts(OfferBulk.PERSON).stream().map(PersonId::parse).collect(Collectors.toSet());
    }

    private Response bulk(Request request, BulkPage page) {
        return pages.showAt("/tilbud", 200, request, OfferLabel.OFFERS.in(request.language()), "part/bulk", page);
    }

    private boolean admits(Request request, UseCase useCase) {
        return gate.admits(request.caller(), useCase, Relation.OWN_KREDS);
    }
}
