package dk.amr.web.meeting.kommunegruppe;

import dk.amr.web.http.FeatureModule;

/** Binds the pages and the JSON about kommunegruppemøder. */
public final class KommunegruppeMeetingWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(KommunegruppeMeetingApi.class);
        routes(KommunegruppeMeetingRoutes.class);
    }
}
