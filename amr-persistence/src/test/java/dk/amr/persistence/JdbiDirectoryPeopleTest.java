package dk.amr.persistence;

import dk.amr.domain.directory.DirectoryOrderContract;
import dk.amr.domain.directory.DirectoryPeopleContract;
import org.junit.jupiter.api.Nested;

final class JdbiDirectoryPeopleTest {

    @Nested
    final class InSqlite extends OnSqlite implements DirectoryPeopleContract, DirectoryOrderContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements DirectoryPeopleContract, DirectoryOrderContract {}
}
