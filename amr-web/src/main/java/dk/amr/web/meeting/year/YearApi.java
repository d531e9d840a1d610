package dk.amr.web.meeting.year;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.year.LookAtYear;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;

/** /api/v1/year-plan */
final class YearApi implements Routes {

    private final LookAtYear lookAtYear;

    YearApi(LookAtYear lookAtYear) {
        this.lookAtYear = lookAtYear;
    }

    @Override
    public void define(Router router) {
        router.get(Router.API + "/year-plan", UseCase.LOOK_AT_YEAR, this::year);
    }

    private Response year(Request request) {
        return Response.json(
                YearPlanView.of(lookAtYear.look(request.caller(), request.year("year")), request.language()));
    }
}
