package dk.amr.persistence;

import dk.amr.domain.register.RegisterStagingContract;
import org.junit.jupiter.api.Nested;

final class JdbiRegisterStagingTest {

    @Nested
    final class InSqlite extends OnSqlite implements RegisterStagingContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements RegisterStagingContract {}
}
