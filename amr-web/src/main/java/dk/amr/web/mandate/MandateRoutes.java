package dk.amr.web.mandate;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.PersonView;
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
import java.util.Map;
import java.util.Set;

/** /personer/{person}/hverv/{mandate}/afslut, orlov and tilbage */
final class MandateRoutes implements Routes {

    private static final String ADDRESS = "/personer/{person}/hverv/{mandate}/";
    private static final Map<String, String> FIELD_OF_RULE = Map.of(
            "term-is-over-by-then", "on",
            "mandate-ends-before-it-starts", "on",
            "only-an-active-mandate-is-paused", "on",
            "only-a-paused-mandate-is-resumed", "on");

    /** Makes the page of one kind of change. */
    private interface PageMaker {

        ChangePage make(PersonView view, PersonView.MandateView mandate, Form form, Language language);
    }

    private final ChangeForms forms;
    private final LookAtPerson lookAtPerson;
    private final Gate gate;
    private final Pages pages;

    MandateRoutes(ChangeForms forms, LookAtPerson lookAtPerson, Gate gate, Pages pages) {
        this.forms = forms;
        this.lookAtPerson = lookAtPerson;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        form(router, "afslut", UseCase.END_MANDATE, ChangePage::toEnd, forms::end);
        form(router, "orlov", UseCase.PAUSE_MANDATE, ChangePage::toPause, forms::pause);
        form(router, "tilbage", UseCase.RESUME_MANDATE, ChangePage::toResume, forms::resume);
    }

    /** A page with a form, and what the form does. */
    private void form(Router router, String word, UseCase useCase, PageMaker maker, ChangeForms.Deed deed) {
        Set<UseCase> useCases = Set.of(useCase, UseCase.LOOK_AT_PERSON);
        router.get(ADDRESS + word, useCases, request -> ask(request, useCase, maker));
        router.post(ADDRESS + word, useCases, request -> change(request, word, maker, deed));
    }

    private Response ask(Request request, UseCase useCase, PageMaker maker) {
        PersonView view = look(request);
        gate.mustAdmit(request.caller(), useCase);
        return page(request, view, new Form(Map.of()), maker);
    }

    private Response change(Request request, String word, PageMaker maker, ChangeForms.Deed deed) {
        Form form = request.form();
        MandateId mandate = request.id("mandate", MandateId::parse);
        return form.submit(FIELD_OF_RULE, deed.reading(form, request.caller(), mandate))
                ? Response.redirect(
                        "/personer/" + request.id("person", PersonId::parse).value() + "?gjort=" + word)
                : page(request, look(request), form, maker);
    }

    private PersonView look(Request request) {
        return lookAtPerson.look(request.caller(), request.id("person", PersonId::parse));
    }

    private Response page(Request request, PersonView view, Form form, PageMaker maker) {
        MandateId wanted = request.id("mandate", MandateId::parse);
        PersonView.MandateView mandate = view.mandates().stream()
                .filter(each -> each.mandate().id().equals(wanted))
                .findFirst()
                .orElseThrow(NothingHere::new);
        ChangePage page = maker.make(view, mandate, form, request.language());
        return pages.show(form.status(), request, page.heading(), "mandate/change", page);
    }
}
