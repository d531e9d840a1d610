package dk.amr.persistence;

import dk.amr.domain.consent.ConsentRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiConsentRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements ConsentRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements ConsentRepositoryContract {}
}
