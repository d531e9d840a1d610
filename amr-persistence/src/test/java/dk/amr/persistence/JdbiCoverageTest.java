package dk.amr.persistence;

import dk.amr.domain.report.CoverageFiguresContract;
import org.junit.jupiter.api.Nested;

final class JdbiCoverageTest {

    @Nested
    final class InSqlite extends OnSqlite implements CoverageFiguresContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements CoverageFiguresContract {}
}
