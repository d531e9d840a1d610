package dk.amr.persistence;

import org.junit.jupiter.api.Nested;

final class UnderSealTest {

    @Nested
    final class InSqlite extends OnSqlite implements UnderSeal {}

    @Nested
    final class InPostgresql extends OnPostgresql implements UnderSeal {}
}
