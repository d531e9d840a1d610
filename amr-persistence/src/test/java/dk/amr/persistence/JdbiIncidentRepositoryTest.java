package dk.amr.persistence;

import org.junit.jupiter.api.Nested;

final class JdbiIncidentRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements IncidentRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements IncidentRepositoryContract {}
}
