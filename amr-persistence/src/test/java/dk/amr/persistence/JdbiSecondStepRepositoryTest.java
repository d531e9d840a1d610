package dk.amr.persistence;

import dk.amr.domain.access.signin.SecondStepRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiSecondStepRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements SecondStepRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements SecondStepRepositoryContract {}
}
