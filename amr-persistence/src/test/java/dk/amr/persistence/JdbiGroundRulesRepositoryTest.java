package dk.amr.persistence;

import dk.amr.domain.groundrule.GroundRulesRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiGroundRulesRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements GroundRulesRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements GroundRulesRepositoryContract {}
}
