package dk.amr.web.consent;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.consent.ConsentForms;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /personer/{person}/samtykke/{purpose}/ja and nej */
final class ConsentRoutes implements Routes {

    private static final String ADDRESS = "/personer/{person}/samtykke/{purpose}/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final RecordConsent recordConsent;
    private final LookAtPerson lookAtPerson;
    private final Gate gate;
    private final Pages pages;

    ConsentRoutes(RecordConsent recordConsent, LookAtPerson lookAtPerson, Gate gate, Pages pages) {
        this.recordConsent = recordConsent;
        this.lookAtPerson = lookAtPerson;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        form(router, "ja", true);
        form(router, "nej", false);
    }

    private void form(Router router, String word, boolean isGiven) {
        Set<UseCase> useCases = Set.of(UseCase.RECORD_CONSENT, UseCase.LOOK_AT_PERSON);
        router.get(ADDRESS + word, useCases, request -> ask(request, isGiven));
        router.post(ADDRESS + word, useCases, request -> record(request, isGiven));
    }

    private Response ask(Request request, boolean isGiven) {
        PersonView view = look(request);
        gate.mustAdmit(request.caller(), UseCase.RECORD_CONSENT);
        return page(request, view, isGiven, Form.startingWith(Map.of("dag", DAY.format(request.day()))));
    }

    private Response record(Request request, boolean isGiven) {
        Form form = request.form();
        String person = request.id("person", PersonId::parse).value().toString();
        Optional<LocalDate> day = form.need("dag", RegisterDates::read);
        return form.submit(
                        Map.of(),
                        () -> recordConsent.record(
                                request.caller(),
                                new RecordConsent.Request(person, purpose(request), day.orElseThrow(), isGiven)))
                ? Response.redirect("/personer/" + person + "?gjort=samtykke")
                : page(request, look(request), isGiven, form);
    }

    private Response page(Request request, PersonView view, boolean isGiven, Form form) {
        DeedPage page = ConsentForms.of(view, purpose(request), isGiven, form, request.language());
        return pages.show(form.status(), request, page.matter().heading(), "part/deed", page);
    }

    private PersonView look(Request request) {
        return lookAtPerson.look(request.caller(), request.id("person", PersonId::parse));
    }

    private static ConsentPurpose purpose(Request request) {
        return request.id("purpose", ConsentPurpose::of);
    }
}
