package dk.amr.web.meeting.year;

import dk.amr.web.http.FeatureModule;

/** Binds the year planner. */
public final class YearWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(YearApi.class);
        routes(YearRoutes.class);
    }
}
