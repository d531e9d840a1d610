package dk.amr.web.meeting;

import dk.amr.web.http.FeatureModule;

/** Binds the pages and the JSON about network meetings. */
public final class MeetingWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(MeetingApi.class);
    }
}
