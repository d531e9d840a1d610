package dk.amr.persistence;

import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiKommunegruppeMeetingRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements KommunegruppeMeetingRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements KommunegruppeMeetingRepositoryContract {}
}
