package dk.amr.persistence;

import dk.amr.domain.person.PersonRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiPersonRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements PersonRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements PersonRepositoryContract {}
}
