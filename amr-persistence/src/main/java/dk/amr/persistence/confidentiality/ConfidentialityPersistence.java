package dk.amr.persistence.confidentiality;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.confidentiality.OpeningLog;

/** Binds the record of openings. */
public final class ConfidentialityPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(OpeningLog.class).to(JdbiOpeningLog.class).in(Scopes.SINGLETON);
    }
}
