package dk.amr.persistence;

import dk.amr.domain.correspondence.OutboxContract;
import org.junit.jupiter.api.Nested;

final class JdbiOutboxTest {

    @Nested
    final class InSqlite extends OnSqlite implements OutboxContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements OutboxContract {}
}
