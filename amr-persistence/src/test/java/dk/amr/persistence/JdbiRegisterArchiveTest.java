package dk.amr.persistence;

import dk.amr.domain.register.RegisterArchiveContract;
import org.junit.jupiter.api.Nested;

final class JdbiRegisterArchiveTest {

    @Nested
    final class InSqlite extends OnSqlite implements RegisterArchiveContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements RegisterArchiveContract {}
}
