package dk.amr.web.task;

import dk.amr.web.http.FeatureModule;

/** Binds the pages and the JSON about what is to be done. */
public final class TaskWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(TaskRoutes.class);
        routes(TaskApi.class);
    }
}
