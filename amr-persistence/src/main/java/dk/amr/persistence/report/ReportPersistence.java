package dk.amr.persistence.report;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.report.CoverageFigures;

/** Binds what the reports count. */
public final class ReportPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(CoverageFigures.class).to(JdbiCoverageFigures.class).in(Scopes.SINGLETON);
    }
}
