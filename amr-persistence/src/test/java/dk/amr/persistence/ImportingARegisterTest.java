package dk.amr.persistence;

import org.junit.jupiter.api.Nested;

final class ImportingARegisterTest {

    @Nested
    final class IntoSqlite extends OnSqlite implements ImportingARegister {}

    @Nested
    final class IntoPostgresql extends OnPostgresql implements ImportingARegister {}
}
