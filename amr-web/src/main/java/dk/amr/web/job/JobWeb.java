package dk.amr.web.job;

import dk.amr.web.http.FeatureModule;

/** Binds the page and the list of jobs. */
public final class JobWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(JobRoutes.class);
    }
}
