package dk.amr.web.person;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.ProtectContact;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;

/** /personer/{person}/beskyttelse and /api/v1/people/{person}/contact-protection */
final class ProtectionRoutes implements Routes {

    private final ProtectContact protectContact;

    ProtectionRoutes(ProtectContact protectContact) {
        this.protectContact = protectContact;
    }

    @Override
    public void define(Router router) {
        router.post("/personer/{person}/beskyttelse", UseCase.PROTECT_CONTACT, this::press);
        router.put(Router.API + "/people/{person}/contact-protection", UseCase.PROTECT_CONTACT, this::put);
    }

    private Response press(Request request) {
        PersonId person = request.id("person", PersonId::parse);
        Form form = request.form();
        boolean isProtected = form.text("beskyttet").equals("ja");
        protectContact.protect(
                request.caller(), new ProtectContact.Request(person, isProtected, Version.parse(form.text("version"))));
        return Response.redirect("/personer/" + person.value() + "?gjort=" + (isProtected ? "beskyttet" : "vist"));
    }

    private Response put(Request request) {
        PersonId person = request.id("person", PersonId::parse);
        boolean isProtected =
                Body.need("isProtected", request.body(ProtectionBody.class).isProtected());
        protectContact.protect(request.caller(), new ProtectContact.Request(person, isProtected, request.ifMatch()));
        return Response.noContent();
    }
}
