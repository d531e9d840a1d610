package dk.amr.persistence;

import dk.amr.domain.register.StagingBesideRegisterContract;
import org.junit.jupiter.api.Nested;

final class JdbiStagingBesideRegisterTest {

    @Nested
    final class InSqlite extends OnSqlite implements StagingBesideRegisterContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements StagingBesideRegisterContract {}
}
