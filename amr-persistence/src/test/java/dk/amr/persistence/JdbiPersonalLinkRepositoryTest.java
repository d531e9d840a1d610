package dk.amr.persistence;

import dk.amr.domain.correspondence.link.PersonalLinkRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiPersonalLinkRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements PersonalLinkRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements PersonalLinkRepositoryContract {}
}
