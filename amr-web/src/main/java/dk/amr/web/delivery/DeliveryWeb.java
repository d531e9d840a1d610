package dk.amr.web.delivery;

import dk.amr.web.http.FeatureModule;

/** Binds the page and the JSON about messages. */
public final class DeliveryWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(OutboxRoutes.class);
        routes(OutboxApi.class);
    }
}
