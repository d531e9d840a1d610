package dk.amr.web.person;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.ProtectContact;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.directory.ProtectionPage;
import java.util.Map;
import java.util.Set;

/** /personer/{person}/beskyttelse and /api/v1/people/{person}/contact-protection */
final class ProtectionRoutes implements Routes {

    private final ProtectContact protectContact;

    private final LookAtPerson lookAtPerson;
    private final Pages pages;

    ProtectionRoutes(ProtectContact protectContact, LookAtPerson lookAtPerson, Pages pages) {
        this.protectContact = protectContact;
        this.lookAtPerson = lookAtPerson;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.post(
                "/personer/{person}/beskyttelse", Set.of(UseCase.PROTECT_CONTACT, UseCase.LOOK_AT_PERSON), this::press);
        router.put(Router.API + "/people/{person}/contact-protection", UseCase.PROTECT_CONTACT, this::put);
    }

    private Response press(Request request) {
        PersonId person = request.id("person", PersonId::parse);
        Form form = request.form();
        boolean isProtected = form.text("beskyttet").equals("ja");
        Version seen = Version.parse(form.text("version"));
        return form.submit(
                        Map.of(),
                        () -> protectContact.protect(
                                request.caller(), new ProtectContact.Request(person, isProtected, seen)))
                ? Response.redirect("/personer/" + person.value() + "?gjort=" + (isProtected ? "beskyttet" : "vist"))
                : again(request, lookAtPerson.look(request.caller(), person), form);
    }

    /** What was pressed too late, with how it stands now. */
    private Response again(Request request, PersonView view, Form form) {
        DeedPage page = ProtectionPage.of(view.person(), form, request.language());
        return pages.show(form.status(), request, page.matter().heading(), "part/deed", page);
    }

    private Response put(Request request) {
        PersonId person = request.id("person", PersonId::parse);
        boolean isProtected =
                Body.need("isProtected", request.body(ProtectionBody.class).isProtected());
        protectContact.protect(request.caller(), new ProtectContact.Request(person, isProtected, request.ifMatch()));
        return Response.noContent();
    }
}
