package dk.amr.web.person;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.person.CorrectPerson;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.directory.PersonCorrectionPage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /personer/{person}/ret, and PUT /api/v1/people/{person} */
final class PersonCorrectionRoutes implements Routes {

    private static final String ADDRESS = "/personer/{person}/ret";
    private static final Map<String, String> FIELD_OF_RULE =
            Map.of("name-holds-a-cpr", "given", "email-holds-a-cpr", "email", "name-and-email-are-taken", "email");

    private final CorrectPerson correctPerson;
    private final LookAtPerson lookAtPerson;
    private final Gate gate;
    private final Pages pages;

    PersonCorrectionRoutes(CorrectPerson correctPerson, LookAtPerson lookAtPerson, Gate gate, Pages pages) {
        this.correctPerson = correctPerson;
        this.lookAtPerson = lookAtPerson;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> useCases = Set.of(UseCase.CORRECT_PERSON, UseCase.LOOK_AT_PERSON);
        router.get(ADDRESS, useCases, this::ask);
        router.post(ADDRESS, useCases, this::correct);
        router.put(Router.API + "/people/{person}", UseCase.CORRECT_PERSON, this::put);
    }

    private Response ask(Request request) {
        PersonView view = lookAtPerson.look(request.caller(), person(request));
        gate.mustAdmit(request.caller(), UseCase.CORRECT_PERSON);
        return page(request, view, PersonCorrectionPage.known(view.person()));
    }

    private Response correct(Request request) {
        PersonId person = person(request);
        Form form = request.form();
        Optional<PersonName> name = name(form);
        Optional<EmailAddress> email = form.read("email", EmailAddress::new);
        Optional<PhoneNumber> phone = form.read("phone", PhoneNumber::new);
        Optional<Version> seen = form.seen();
        return form.submit(
                        FIELD_OF_RULE,
                        () -> correctPerson.correct(
                                request.caller(),
                                new CorrectPerson.Request(
                                        person,
                                        name.orElseThrow(),
                                        email.orElse(null),
                                        phone.orElse(null),
                                        seen.orElseThrow())))
                ? Response.redirect("/personer/" + person.value() + "?gjort=rettet-person")
                : page(request, lookAtPerson.look(request.caller(), person), form);
    }

    /** The name, or what is wrong with it beside the part that is wrong. */
    private static Optional<PersonName> name(Form form) {
        String given = form.text("given");
        String family = form.text("family");
        if (given.isEmpty() && family.isEmpty()) {
            return form.need("given", text -> new PersonName(text, ""));
        }
        form.read("given", text -> new PersonName(text, ""));
        form.read("family", text -> new PersonName("", text));
        return form.error("given") == null && form.error("family") == null
                ? Optional.of(new PersonName(given, family))
                : Optional.empty();
    }

    private Response page(Request request, PersonView view, Form form) {
        DeedPage page = PersonCorrectionPage.of(view, form, request.language());
        return pages.show(form.status(), request, page.matter().heading(), "part/deed", page);
    }

    private Response put(Request request) {
        PersonBody body = request.body(PersonBody.class);
        correctPerson.correct(request.caller(), body.correcting(person(request), request.ifMatch()));
        return Response.noContent();
    }

    private static PersonId person(Request request) {
        return request.id("person", PersonId::parse);
    }
}
