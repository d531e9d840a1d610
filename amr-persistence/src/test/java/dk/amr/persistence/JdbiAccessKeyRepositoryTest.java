package dk.amr.persistence;

import dk.amr.domain.access.account.AccessKeyRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiAccessKeyRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements AccessKeyRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements AccessKeyRepositoryContract {}
}
