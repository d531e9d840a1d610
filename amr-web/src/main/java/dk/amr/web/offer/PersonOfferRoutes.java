package dk.amr.web.offer;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.NetworkSide;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.offer.sending.RecordAnswer;
import dk.amr.domain.offer.sending.SendOffer;
import dk.amr.domain.offer.sending.WithdrawOffer;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Versions;
import dk.amr.web.page.offer.OfferForms;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /personer/{person}/svar, /personer/{person}/tilbud and /personer/{person}/tilbud/{offer}/traek-tilbage */
final class PersonOfferRoutes implements Routes {

    private static final String PERSON = "/personer/{person}";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final SendOffer sendOffer;
    private final RecordAnswer recordAnswer;
    private final WithdrawOffer withdrawOffer;
    private final LookAtPerson lookAtPerson;
    private final Gate gate;
    private final Pages pages;

    PersonOfferRoutes(
            SendOffer sendOffer,
            RecordAnswer recordAnswer,
            WithdrawOffer withdrawOffer,
            LookAtPerson lookAtPerson,
            Gate gate,
            Pages pages) {
        this.sendOffer = sendOffer;
        this.recordAnswer = recordAnswer;
        this.withdrawOffer = withdrawOffer;
        this.lookAtPerson = lookAtPerson;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> toAnswer = Set.of(UseCase.RECORD_ANSWER, UseCase.LOOK_AT_PERSON);
        router.get(PERSON + "/svar", toAnswer, this::askForAnswer);
        router.post(PERSON + "/svar", toAnswer, this::record);
        Set<UseCase> toSend = Set.of(UseCase.SEND_OFFER, UseCase.LOOK_AT_PERSON);
        router.get(PERSON + "/tilbud", toSend, this::askToSend);
        router.post(PERSON + "/tilbud", toSend, this::send);
        Set<UseCase> toWithdraw = Set.of(UseCase.WITHDRAW_OFFER, UseCase.LOOK_AT_PERSON);
        router.get(PERSON + "/tilbud/{offer}/traek-tilbage", toWithdraw, this::askToWithdraw);
        router.post(PERSON + "/tilbud/{offer}/traek-tilbage", toWithdraw, this::withdraw);
    }

    private Response askForAnswer(Request request) {
        PersonView view = admitted(request, UseCase.RECORD_ANSWER);
        Form form = Form.startingWith(Map.of("dag", DAY.format(request.day())));
        return page(request, form, OfferForms.answer(view, form, request.language()));
    }

    private Response record(Request request) {
        Form form = request.form();
        Optional<Answer> answer = form.need("svar", Answer::of);
        Optional<LocalDate> day = form.need("dag", RegisterDates::read);
        return form.submitted(
                        Map.of("answer-is-before-the-offer", "dag"),
                        () -> recordAnswer.record(
                                request.caller(),
                                new RecordAnswer.Request(person(request), answer.orElseThrow(), day.orElseThrow())))
                .map(offer -> done(request, "svar"))
                .orElseGet(() -> page(request, form, OfferForms.answer(look(request), form, request.language())));
    }

    private Response askToSend(Request request) {
        PersonView view = admitted(request, UseCase.SEND_OFFER);
        Form form = new Form(Map.of());
        return page(request, form, OfferForms.send(view, form, request.language()));
    }

    private Response send(Request request) {
        Form form = request.form();
        return form.submitted(Map.of(), () -> sendOffer.send(request.caller(), new SendOffer.Request(person(request))))
                .map(offer -> done(request, pages.keepsMail() ? "tilbud-fil" : "tilbud"))
                .orElseGet(() -> page(request, form, OfferForms.send(look(request), form, request.language())));
    }

    private Response askToWithdraw(Request request) {
        PersonView view = admitted(request, UseCase.WITHDRAW_OFFER);
        return withdrawPage(request, view, new Form(Map.of()));
    }

    private Response withdraw(Request request) {
        Form form = request.form();
        Optional<Version> seen = form.need("version", Versions::read);
        return form.submit(
                        Map.of(),
                        () -> withdrawOffer.withdraw(
                                request.caller(),
                                new WithdrawOffer.Request(request.id("offer", OfferId::parse), seen.orElseThrow())))
                ? done(request, "trukket-tilbage")
                : withdrawPage(request, look(request), form);
    }

    private Response withdrawPage(Request request, PersonView view, Form form) {
        OfferId wanted = request.id("offer", OfferId::parse);
        OfferLine line = view.networkSide().stream()
                .flatMap(side -> side.offers().stream())
                .filter(each -> each.offer().id().equals(wanted))
                .findFirst()
                .orElseThrow(NothingHere::new);
        return page(request, form, OfferForms.withdraw(view, line, form, request.language()));
    }

    /** The person, for somebody who may do that about them. */
    private PersonView admitted(Request request, UseCase useCase) {
        PersonView view = look(request);
        Relation relation = view.networkSide().map(NetworkSide::relation).orElse(Relation.OWN_KREDS);
        gate.mustAdmit(request.caller(), useCase, relation);
        return view;
    }

    private PersonView look(Request request) {
        return lookAtPerson.look(request.caller(), request.id("person", PersonId::parse));
    }

    private Response page(Request request, Form form, DeedPage page) {
        return pages.show(form.status(), request, page.matter().heading(), "part/deed", page);
    }

    private static Response done(Request request, String word) {
        return Response.redirect("/personer/" + person(request) + "?gjort=" + word);
    }

    private static String person(Request request) {
        return request.id("person", PersonId::parse).value().toString();
    }
}
