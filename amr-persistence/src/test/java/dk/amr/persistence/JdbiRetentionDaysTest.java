package dk.amr.persistence;

import dk.amr.domain.kit.Given;
import dk.amr.domain.retention.RetentionDays;
import dk.amr.domain.retention.RetentionDaysContract;
import org.junit.jupiter.api.Nested;

final class JdbiRetentionDaysTest {

    private static RetentionDays days(JdbiPorts ports) {
        Given.in(ports);
        return ports.injector().getInstance(RetentionDays.class);
    }

    @Nested
    final class InSqlite extends OnSqlite implements RetentionDaysContract {

        @Override
        public RetentionDays days() {
            return JdbiRetentionDaysTest.days(ports());
        }
    }

    @Nested
    final class InPostgresql extends OnPostgresql implements RetentionDaysContract {

        @Override
        public RetentionDays days() {
            return JdbiRetentionDaysTest.days(ports());
        }
    }
}
