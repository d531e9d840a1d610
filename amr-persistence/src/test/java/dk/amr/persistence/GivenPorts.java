package dk.amr.persistence;

import com.google.inject.AbstractModule;
import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.access.audit.PlainAuditSeal;
import dk.amr.domain.shared.Ids;
import dk.amr.persistence.sharing.Tombstones;
import dk.amr.persistence.sharing.seal.MasterKeys;
import java.time.Clock;
import java.util.UUID;

/** What persistence is given from outside. */
final class GivenPorts extends AbstractModule {

    private final MasterKeys keys;
    private final Tombstones tombstones;
    private final Clock clock;

    GivenPorts(MasterKeys keys, Tombstones tombstones, Clock clock) {
        this.keys = keys;
        this.tombstones = tombstones;
        this.clock = clock;
    }

    @Override
    protected void configure() {
        bind(Clock.class).toInstance(clock);
        bind(MasterKeys.class).toInstance(keys);
        bind(Tombstones.class).toInstance(tombstones);
        bind(Ids.class).toInstance(UUID::randomUUID);
        bind(AuditSeal.class).toInstance(new PlainAuditSeal());
    }
}
