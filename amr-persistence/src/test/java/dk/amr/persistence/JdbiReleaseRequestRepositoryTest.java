package dk.amr.persistence;

import dk.amr.domain.meeting.leave.ReleaseRequestRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiReleaseRequestRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements ReleaseRequestRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements ReleaseRequestRepositoryContract {}
}
