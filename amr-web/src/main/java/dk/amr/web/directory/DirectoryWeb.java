package dk.amr.web.directory;

import dk.amr.web.http.FeatureModule;

/** Binds what staff look up. */
public final class DirectoryWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(PeopleRoutes.class);
        routes(PersonRoutes.class);
        routes(GroupRoutes.class);
    }
}
