package dk.amr.web.meeting.attendance;

import dk.amr.web.http.FeatureModule;

/** Binds the page and the JSON about who came. */
public final class AttendanceWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(AttendanceApi.class);
        routes(AttendanceRoutes.class);
    }
}
