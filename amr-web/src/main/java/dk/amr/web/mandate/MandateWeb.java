package dk.amr.web.mandate;

import dk.amr.web.http.FeatureModule;

/** Binds the forms and the JSON about mandates. */
public final class MandateWeb extends FeatureModule {

    @Override
    protected void configure() {
        part(ChangeForms.class);
        part(ElectionForms.class);
        routes(ReportRoutes.class);
        routes(MandateRoutes.class);
        routes(MandateApi.class);
        routes(RegistrationApi.class);
        routes(SuccessionApi.class);
    }
}
