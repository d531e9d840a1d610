package dk.amr.web.mandate;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.mandate.ChangePage;
import dk.amr.web.page.mandate.ElectionPages;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** /personer/{person}/hverv/{mandate}/ and a word for each thing that is done to a mandate */
final class MandateRoutes implements Routes {

    private static final String ADDRESS = "/personer/{person}/hverv/{mandate}/";

    /**
     * One kind of change: how its page looks and begins, what it does, and where its refusals are told.
     *
     * @param now what its fields would hold as the mandate stands
     */
    private record Change(
            UseCase useCase,
            PageMaker maker,
            Function<Mandate, Form> blank,
            Function<Mandate, Form> now,
            ChangeForms.Deed deed,
            Map<String, String> fieldOfRule) {

        static Change ofADay(UseCase useCase, PageMaker maker, ChangeForms.Deed deed) {
            return new Change(
                    useCase,
                    maker,
                    MandateRoutes::nothing,
                    useCase == UseCase.END_MANDATE ? ChangePage::end : MandateRoutes::nothing,
                    deed,
                    FieldOfRule.OF_A_DAY);
        }
    }

    /** Makes the page of one kind of change. */
    private interface PageMaker {

        ChangePage make(PersonView view, PersonView.MandateView mandate, Form form, Language language);
    }

    private final ChangeForms forms;
    private final ElectionForms elections;
    private final LookAtPerson lookAtPerson;
    private final Gate gate;
    private final Pages pages;

    MandateRoutes(ChangeForms forms, ElectionForms elections, LookAtPerson lookAtPerson, Gate gate, Pages pages) {
        this.forms = forms;
        this.elections = elections;
        this.lookAtPerson = lookAtPerson;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        form(router, "registrer", Change.ofADay(UseCase.ACTIVATE_MANDATE, ChangePage::toActivate, forms::activate));
        form(router, "afvis", Change.ofADay(UseCase.REJECT_MANDATE, ChangePage::toReject, forms::reject));
        form(router, "afslut", Change.ofADay(UseCase.END_MANDATE, ChangePage::toEnd, forms::end));
        form(router, "orlov", Change.ofADay(UseCase.PAUSE_MANDATE, ChangePage::toPause, forms::pause));
        form(router, "tilbage", Change.ofADay(UseCase.RESUME_MANDATE, ChangePage::toResume, forms::resume));
        form(
                router,
                "genvalg",
                new Change(
                        UseCase.RENEW_MANDATE,
                        ElectionPages::toRenew,
                        ElectionPages::renewal,
                        MandateRoutes::nothing,
                        elections::renew,
                        FieldOfRule.OF_AN_ELECTION));
        form(
                router,
                "flyttet",
                new Change(
                        UseCase.TRANSFER_MANDATE,
                        ElectionPages::toTransfer,
                        ElectionPages::transfer,
                        MandateRoutes::nothing,
                        elections::transfer,
                        FieldOfRule.OF_A_TRANSFER));
        form(
                router,
                "ret",
                new Change(
                        UseCase.CORRECT_MANDATE,
                        ElectionPages::toCorrect,
                        ElectionPages::correction,
                        ElectionPages::correction,
                        elections::correct,
                        FieldOfRule.OF_AN_ELECTION));
    }

    /** A form that begins empty, and repeats nothing of the mandate. */
    private static Form nothing(Mandate mandate) {
        return new Form(Map.of());
    }

    /** A page with a form, and what the form does. */
    private void form(Router router, String word, Change change) {
        Set<UseCase> useCases = Set.of(change.useCase(), UseCase.LOOK_AT_PERSON);
        router.get(ADDRESS + word, useCases, request -> ask(request, change));
        router.post(ADDRESS + word, useCases, request -> change(request, word, change));
    }

    private Response ask(Request request, Change change) {
        PersonView view = look(request);
        gate.mustAdmit(request.caller(), change.useCase());
        PersonView.MandateView mandate = mandate(request, view);
        return page(request, view, change.blank().apply(mandate.mandate()), change);
    }

    private Response change(Request request, String word, Change change) {
        Form form = request.form();
        MandateId mandate = request.id("mandate", MandateId::parse);
        return form.submit(change.fieldOfRule(), change.deed().reading(form, request.caller(), mandate))
                ? Response.redirect(
                        "/personer/" + request.id("person", PersonId::parse).value() + "?gjort=" + word)
                : page(request, look(request), form, change);
    }

    private PersonView look(Request request) {
        return lookAtPerson.look(request.caller(), request.id("person", PersonId::parse));
    }

    private static PersonView.MandateView mandate(Request request, PersonView view) {
        MandateId wanted = request.id("mandate", MandateId::parse);
        return view.mandates().stream()
                .filter(each -> each.mandate().id().equals(wanted))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    private Response page(Request request, PersonView view, Form form, Change change) {
        PersonView.MandateView mandate = mandate(request, view);
        ChangePage page = change.maker()
                .make(view, mandate, form, request.language())
                .beside(change.now().apply(mandate.mandate()), form, request.language());
        return pages.show(form.status(), request, page.heading(), "mandate/change", page);
    }
}
