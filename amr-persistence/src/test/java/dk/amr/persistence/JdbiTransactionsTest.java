package dk.amr.persistence;

import dk.amr.domain.shared.TransactionsContract;
import org.junit.jupiter.api.Nested;

final class JdbiTransactionsTest {

    @Nested
    final class InSqlite extends OnSqlite implements TransactionsContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements TransactionsContract {}
}
