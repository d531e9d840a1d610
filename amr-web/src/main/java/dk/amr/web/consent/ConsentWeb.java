package dk.amr.web.consent;

import dk.amr.web.http.FeatureModule;

/** Binds what records consents. */
public final class ConsentWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(ConsentRoutes.class);
        routes(ConsentApi.class);
    }
}
