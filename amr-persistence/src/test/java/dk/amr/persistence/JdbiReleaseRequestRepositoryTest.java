package dk.amr.persistence;

import org.junit.jupiter.api.Nested;

final class JdbiReleaseRequestRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements ReleaseRequestRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements ReleaseRequestRepositoryContract {}
}
