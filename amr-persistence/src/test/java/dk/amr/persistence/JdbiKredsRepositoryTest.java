package dk.amr.persistence;

import dk.amr.domain.kreds.KredsRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiKredsRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements KredsRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements KredsRepositoryContract {}
}
