package dk.amr.persistence;

import dk.amr.domain.guard.NamesAroundContract;
import org.junit.jupiter.api.Nested;

final class JdbiNamesAroundTest {

    @Nested
    final class InSqlite extends OnSqlite implements NamesAroundContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements NamesAroundContract {}
}
