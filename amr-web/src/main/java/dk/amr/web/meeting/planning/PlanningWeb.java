package dk.amr.web.meeting.planning;

import dk.amr.web.http.FeatureModule;

/** Binds the pages and the JSON with which meetings are planned. */
public final class PlanningWeb extends FeatureModule {

    @Override
    protected void configure() {
        part(PlannableNetworks.class);
        part(Previews.class);
        routes(PlanRoutes.class);
        routes(ReviseRoutes.class);
        routes(PlanningApi.class);
    }
}
