package dk.amr.persistence;

import dk.amr.domain.directory.DirectoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiDirectoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements DirectoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements DirectoryContract {}
}
