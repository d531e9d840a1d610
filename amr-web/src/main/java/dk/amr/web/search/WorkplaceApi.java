package dk.amr.web.search;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.ListWorkplaces;
import dk.amr.domain.directory.WorkplaceLine;
import dk.amr.domain.directory.WorkplaceQuery;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.ListView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** /api/v1/workplaces */
final class WorkplaceApi implements Routes {

    private static final int USUAL = 50;

    /** A workplace in a list. */
    record WorkplaceLineView(
            UUID id,
            String name,
            String municipality,
            @Nullable Integer employees,
            @Nullable Integer amrSeats,
            int activeAmrs) {

        static WorkplaceLineView from(WorkplaceLine line) {
            return new WorkplaceLineView(
                    line.id().value(),
                    line.name().value(),
                    Municipalities.of(line.municipality()).name(),
                    line.staffing().employees(),
                    line.staffing().amrSeats(),
                    line.activeAmrs());
        }
    }

    private final ListWorkplaces listWorkplaces;

    WorkplaceApi(ListWorkplaces listWorkplaces) {
        this.listWorkplaces = listWorkplaces;
    }

    @Override
    public void define(Router router) {
        router.get(Router.API + "/workplaces", UseCase.LIST_WORKPLACES, this::list);
    }

    private Response list(Request request) {
        WorkplaceQuery query =
                new WorkplaceQuery(request.query("q").orElse(""), request.limit(USUAL), request.cursor());
        ListWorkplaces.Found found = listWorkplaces.list(request.caller(), query);
        return Response.json(ListView.of(found.page(), found.total(), WorkplaceLineView::from));
    }
}
