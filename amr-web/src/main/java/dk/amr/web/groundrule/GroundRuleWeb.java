package dk.amr.web.groundrule;

import dk.amr.web.http.FeatureModule;

/** Binds the pages and the JSON about the ground rules. */
public final class GroundRuleWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(GroundRuleRoutes.class);
        routes(GroundRulesApi.class);
    }
}
