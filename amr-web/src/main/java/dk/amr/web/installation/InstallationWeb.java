package dk.amr.web.installation;

import dk.amr.web.http.FeatureModule;

/** Binds what tells whether the program is there and ready. */
public final class InstallationWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(HealthRoutes.class);
        routes(MetricsRoutes.class);
        routes(ApiRoutes.class);
    }
}
