package dk.amr.persistence;

import dk.amr.domain.meeting.sharing.code.VisitRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiVisitRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements VisitRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements VisitRepositoryContract {}
}
