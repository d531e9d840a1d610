package dk.amr.web.kommunegruppe;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.MapMunicipality;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** /api/v1/kommunegrupper/{group}/municipalities, where the group is told by its id or its name */
final class GroupApi implements Routes {

    /** What a script sends. */
    record MunicipalityBody(
            @Nullable String municipality, @Nullable LocalDate from) {}

    private final MapMunicipality mapMunicipality;

    GroupApi(MapMunicipality mapMunicipality) {
        this.mapMunicipality = mapMunicipality;
    }

    @Override
    public void define(Router router) {
        router.post(Router.API + "/kommunegrupper/{group}/municipalities", UseCase.MAP_MUNICIPALITY, this::map);
    }

    private Response map(Request request) {
        MunicipalityBody body = request.body(MunicipalityBody.class);
        mapMunicipality.map(
                request.caller(),
                new MapMunicipality.Request(
                        request.segment("group"),
                        Municipalities.read(Body.need("municipality", body.municipality()))
                                .code(),
                        Body.need("from", body.from()),
                        request.ifMatch()));
        return Response.noContent();
    }
}
