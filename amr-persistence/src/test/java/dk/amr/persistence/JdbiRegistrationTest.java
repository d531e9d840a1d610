package dk.amr.persistence;

import dk.amr.domain.mandate.RegistrationContract;
import org.junit.jupiter.api.Nested;

final class JdbiRegistrationTest {

    @Nested
    final class InSqlite extends OnSqlite implements RegistrationContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements RegistrationContract {}
}
