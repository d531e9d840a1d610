package dk.amr.web.kommunegruppe;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.LookAtKommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.MapMunicipality;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** /api/v1/kommunegrupper/{group}/municipalities, where the group is told by its id or its name */
final class GroupApi implements Routes {

    /** What a script sends. */
    record MunicipalityBody(
            @Nullable String municipality, @Nullable LocalDate from) {}

    private final LookAtKommunegruppe lookAtKommunegruppe;
    private final MapMunicipality mapMunicipality;

    GroupApi(LookAtKommunegruppe lookAtKommunegruppe, MapMunicipality mapMunicipality) {
        this.lookAtKommunegruppe = lookAtKommunegruppe;
        this.mapMunicipality = mapMunicipality;
    }

    @Override
    public void define(Router router) {
        router.post(
                Router.API + "/kommunegrupper/{group}/municipalities",
                Set.of(UseCase.MAP_MUNICIPALITY, UseCase.LOOK_AT_KOMMUNEGRUPPE),
                this::map);
    }

    private Response map(Request request) {
        MunicipalityBody body = request.body(MunicipalityBody.class);
        mapMunicipality.map(
                request.caller(),
                new MapMunicipality.Request(
                        nameOf(request, request.segment("group")),
                        Municipalities.read(Body.need("municipality", body.municipality()))
                                .code(),
                        Body.need("from", body.from())));
        return Response.noContent();
    }

    private KommunegruppeName nameOf(Request request, String group) {
        return group.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? lookAtKommunegruppe
                        .look(request.caller(), KommunegruppeId.parse(group))
                        .group()
                        .name()
                : new KommunegruppeName(group);
    }
}
