package dk.amr.persistence;

import dk.amr.domain.kommunegruppe.KommunegruppeRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiKommunegruppeRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements KommunegruppeRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements KommunegruppeRepositoryContract {}
}
