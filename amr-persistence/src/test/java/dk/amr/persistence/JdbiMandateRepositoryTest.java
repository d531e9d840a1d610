package dk.amr.persistence;

import dk.amr.domain.mandate.MandateRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiMandateRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements MandateRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements MandateRepositoryContract {}
}
