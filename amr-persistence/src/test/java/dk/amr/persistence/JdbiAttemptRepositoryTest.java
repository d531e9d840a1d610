package dk.amr.persistence;

import dk.amr.domain.access.signin.AttemptRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiAttemptRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements AttemptRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements AttemptRepositoryContract {}
}
