package dk.amr.web.kommunegruppe;

import dk.amr.web.http.FeatureModule;

/** Binds what sets up and changes kommunegrupper. */
public final class KommunegruppeWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(NewGroupRoutes.class);
        routes(GroupChangeRoutes.class);
        routes(GroupApi.class);
    }
}
