package dk.amr.persistence;

import dk.amr.domain.installation.backup.ServiceLock;
import dk.amr.domain.installation.backup.ServiceLockContract;
import org.junit.jupiter.api.Nested;

final class JdbiServiceLockTest {

    @Nested
    final class InSqlite extends OnSqlite implements ServiceLockContract {

        @Override
        public ServiceLock lock() {
            return ports().injector().getInstance(ServiceLock.class);
        }
    }

    @Nested
    final class InPostgresql extends OnPostgresql implements ServiceLockContract {

        @Override
        public ServiceLock lock() {
            return ports().injector().getInstance(ServiceLock.class);
        }
    }
}
