package dk.amr.web.statement;

import dk.amr.web.http.FeatureModule;

/** Binds the statements of attendance. */
public final class StatementWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(StatementRoutes.class);
    }
}
