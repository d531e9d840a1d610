package dk.amr.persistence;

import dk.amr.domain.offer.promise.AmrRollContract;
import org.junit.jupiter.api.Nested;

final class JdbiAmrRollTest {

    @Nested
    final class InSqlite extends OnSqlite implements AmrRollContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements AmrRollContract {}
}
