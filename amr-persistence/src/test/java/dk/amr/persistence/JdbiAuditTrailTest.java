package dk.amr.persistence;

import dk.amr.domain.access.audit.AuditTrailContract;
import org.junit.jupiter.api.Nested;

final class JdbiAuditTrailTest {

    @Nested
    final class InSqlite extends OnSqlite implements AuditTrailContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements AuditTrailContract {}
}
