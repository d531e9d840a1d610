package dk.amr.web.kommunegruppe;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.KommunegruppeView;
import dk.amr.domain.directory.LookAtKommunegruppe;
import dk.amr.domain.kommunegruppe.AdmitAmrs;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.MapMunicipality;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.kreds.Municipality;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.directory.GroupDeeds;
import dk.amr.web.page.directory.GroupPage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /kommunegrupper/{group}/kommuner and /kommunegrupper/{group}/amr */
final class GroupChangeRoutes implements Routes {

    private final LookAtKommunegruppe lookAtKommunegruppe;
    private final MapMunicipality mapMunicipality;
    private final AdmitAmrs admitAmrs;
    private final Pages pages;

    GroupChangeRoutes(
            LookAtKommunegruppe lookAtKommunegruppe,
            MapMunicipality mapMunicipality,
            AdmitAmrs admitAmrs,
            Pages pages) {
        this.lookAtKommunegruppe = lookAtKommunegruppe;
        this.mapMunicipality = mapMunicipality;
        this.admitAmrs = admitAmrs;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.post(
                "/kommunegrupper/{group}/kommuner",
                Set.of(UseCase.MAP_MUNICIPALITY, UseCase.LOOK_AT_KOMMUNEGRUPPE),
                this::map);
        router.post(
                "/kommunegrupper/{group}/amr", Set.of(UseCase.ADMIT_AMRS, UseCase.LOOK_AT_KOMMUNEGRUPPE), this::admit);
    }

    private Response map(Request request) {
        Form form = request.form();
        KommunegruppeView view = look(request);
        Optional<Municipality> municipality = form.need("kommune", Municipalities::read);
        Optional<LocalDate> from = form.need("fra", RegisterDates::read);
        Optional<Version> seen = form.seen();
        return form.submit(
                        Map.of("municipality-is-covered", "kommune"),
                        () -> mapMunicipality.map(
                                request.caller(),
                                new MapMunicipality.Request(
                                        idOf(view),
                                        municipality.orElseThrow().code(),
                                        from.orElseThrow(),
                                        seen.orElseThrow())))
                ? done(view, "kommune")
                : again(request, view, form, new GroupPage.Forms(form, new Form(Map.of())));
    }

    private Response admit(Request request) {
        Form form = request.form();
        KommunegruppeView view = look(request);
        Optional<LocalDate> from = form.need("amr-fra", RegisterDates::read);
        Optional<Version> seen = form.seen();
        return form.submit(
                        Map.of(),
                        () -> admitAmrs.admit(
                                request.caller(),
                                new AdmitAmrs.Request(idOf(view), from.orElseThrow(), seen.orElseThrow())))
                ? done(view, "amr")
                : again(request, view, form, new GroupPage.Forms(new Form(Map.of()), form));
    }

    private static Response done(KommunegruppeView view, String word) {
        return Response.redirect("/kommunegrupper/" + idOf(view) + "?gjort=" + word);
    }

    private static String idOf(KommunegruppeView view) {
        return view.group().id().value().toString();
    }

    private Response again(Request request, KommunegruppeView view, Form form, GroupPage.Forms forms) {
        GroupPage page = GroupPage.of(view, new GroupDeeds(true, true), forms, "", request.day(), request.language());
        return pages.show(form.status(), request, page.name(), "groups/group", page);
    }

    private KommunegruppeView look(Request request) {
        return lookAtKommunegruppe.look(request.caller(), request.id("group", KommunegruppeId::parse));
    }
}
