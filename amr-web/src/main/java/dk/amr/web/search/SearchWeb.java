package dk.amr.web.search;

import dk.amr.web.http.FeatureModule;

/** Binds the search in everything that staff look up. */
public final class SearchWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(SearchRoutes.class);
        routes(WorkplaceApi.class);
    }
}
