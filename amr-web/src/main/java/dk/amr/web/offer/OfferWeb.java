package dk.amr.web.offer;

import dk.amr.web.http.FeatureModule;

/** Binds the pages and the JSON about offers. */
public final class OfferWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(OfferRoutes.class);
        routes(PersonOfferRoutes.class);
        routes(OfferApi.class);
    }
}
