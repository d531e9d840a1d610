package dk.amr.persistence;

import dk.amr.domain.workplace.WorkplaceRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiWorkplaceRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements WorkplaceRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements WorkplaceRepositoryContract {}
}
