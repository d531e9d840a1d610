package dk.amr.web.offer.incident;

import dk.amr.web.http.FeatureModule;

/** Binds the page and the JSON about breaches of confidentiality. */
public final class IncidentWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(IncidentRoutes.class);
        routes(IncidentApi.class);
    }
}
