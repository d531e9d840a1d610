package dk.amr.persistence;

import dk.amr.domain.access.account.AccountLetterRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiAccountLetterRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements AccountLetterRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements AccountLetterRepositoryContract {}
}
