package dk.amr.web.person;

import dk.amr.web.http.FeatureModule;

/** Binds what changes people. */
public final class PersonWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(ProtectionRoutes.class);
        routes(PersonCorrectionRoutes.class);
    }
}
