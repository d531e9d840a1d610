package dk.amr.persistence;

import dk.amr.domain.access.account.AccountRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiAccountRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements AccountRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements AccountRepositoryContract {}
}
