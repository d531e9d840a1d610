package dk.amr.persistence;

import dk.amr.domain.meeting.sharing.SharedItemRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiSharedItemRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements SharedItemRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements SharedItemRepositoryContract {}
}
