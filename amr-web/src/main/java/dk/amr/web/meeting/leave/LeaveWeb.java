package dk.amr.web.meeting.leave;

import dk.amr.web.http.FeatureModule;

/** Binds the page and the JSON about time off. */
public final class LeaveWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(LeaveRoutes.class);
        routes(LeaveApi.class);
    }
}
