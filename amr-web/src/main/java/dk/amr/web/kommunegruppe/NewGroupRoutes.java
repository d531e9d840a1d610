package dk.amr.web.kommunegruppe;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.CreateKommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.kreds.Municipality;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.page.Pages;
import dk.amr.web.page.directory.NewGroupPage;
import dk.amr.web.page.text.FormLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** /kommunegrupper/ny, and POST to /kommunegrupper and /api/v1/kommunegrupper */
final class NewGroupRoutes implements Routes {

    private static final Map<String, String> FIELD_OF_RULE = Map.of(
            "kommunegruppe-exists-already", "navn",
            "municipality-is-covered", "kommuner",
            "kommunegruppe-needs-a-municipality", "kommuner");

    /** What a script sends. */
    record NewGroupBody(@Nullable String name, @Nullable List<String> municipalities) {

        CreateKommunegruppe.Request toRequest() {
            List<MunicipalityCode> codes = Body.need("municipalities", municipalities).stream()
                    .map(Municipalities::read)
                    .map(Municipality::code)
                    .toList();
            return new CreateKommunegruppe.Request(new KommunegruppeName(Body.need("name", name)), codes);
        }
    }

    /** What the new group is known by. */
    record NewGroupView(UUID id) {}

    private final CreateKommunegruppe createKommunegruppe;
    private final Gate gate;
    private final Pages pages;

    NewGroupRoutes(CreateKommunegruppe createKommunegruppe, Gate gate, Pages pages) {
        this.createKommunegruppe = createKommunegruppe;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/kommunegrupper/ny", UseCase.CREATE_KOMMUNEGRUPPE, this::ask);
        router.post("/kommunegrupper", UseCase.CREATE_KOMMUNEGRUPPE, this::submit);
        router.post(Router.API + "/kommunegrupper", UseCase.CREATE_KOMMUNEGRUPPE, this::create);
    }

    private Response ask(Request request) {
        gate.mustAdmit(request.caller(), UseCase.CREATE_KOMMUNEGRUPPE);
        return page(request, new Form(Map.of()));
    }

    private Response submit(Request request) {
        Form form = request.form();
        Optional<KommunegruppeName> name = form.need("navn", KommunegruppeName::new);
        Optional<List<MunicipalityCode>> codes = form.need("kommuner", NewGroupRoutes::codes);
        return form.submitted(
                        FIELD_OF_RULE,
                        () -> createKommunegruppe.create(
                                request.caller(),
                                new CreateKommunegruppe.Request(name.orElseThrow(), codes.orElseThrow())))
                .map(id -> Response.redirect("/kommunegrupper/" + id.value() + "?gjort=oprettet"))
                .orElseGet(() -> page(request, form));
    }

    private Response create(Request request) {
        KommunegruppeId id = createKommunegruppe.create(
                request.caller(), request.body(NewGroupBody.class).toRequest());
        return Response.created(Router.API + "/kommunegrupper/" + id.value(), new NewGroupView(id.value()));
    }

    private Response page(Request request, Form form) {
        NewGroupPage page = NewGroupPage.of(form, request.language());
        return pages.show(form.status(), request, FormLabel.CREATE_GROUP.in(request.language()), "groups/new", page);
    }

    private static List<MunicipalityCode> codes(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Municipalities::read)
                .map(Municipality::code)
                .toList();
    }
}
