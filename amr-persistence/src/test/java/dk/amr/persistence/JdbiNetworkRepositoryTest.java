package dk.amr.persistence;

import dk.amr.domain.network.NetworkRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiNetworkRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements NetworkRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements NetworkRepositoryContract {}
}
