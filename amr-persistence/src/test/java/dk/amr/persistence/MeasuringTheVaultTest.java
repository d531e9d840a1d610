package dk.amr.persistence;

import org.junit.jupiter.api.Nested;

final class MeasuringTheVaultTest {

    @Nested
    final class InSqlite extends OnSqlite implements MeasuringTheVault {}

    @Nested
    final class InPostgresql extends OnPostgresql implements MeasuringTheVault {}
}
