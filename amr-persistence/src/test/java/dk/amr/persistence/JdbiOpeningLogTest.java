package dk.amr.persistence;

import dk.amr.domain.confidentiality.OpeningLogContract;
import org.junit.jupiter.api.Nested;

final class JdbiOpeningLogTest {

    @Nested
    final class InSqlite extends OnSqlite implements OpeningLogContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements OpeningLogContract {}
}
