package dk.amr.persistence;

import org.junit.jupiter.api.Nested;

/** Run by name alone: {@code -Dtest=VaultBench}. */
final class VaultBench {

    @Nested
    final class InSqlite extends OnSqlite implements MeasuringTheVault {}

    @Nested
    final class InPostgresql extends OnPostgresql implements MeasuringTheVault {}
}
