package dk.amr.persistence;

import dk.amr.domain.register.undo.ImportHistoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiImportHistoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements ImportHistoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements ImportHistoryContract {}
}
