package dk.amr.persistence.retention;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.retention.RetentionDays;

/** Binds when retention ran. */
public final class RetentionPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(RetentionDays.class).to(JdbiRetentionDays.class).in(Scopes.SINGLETON);
    }
}
