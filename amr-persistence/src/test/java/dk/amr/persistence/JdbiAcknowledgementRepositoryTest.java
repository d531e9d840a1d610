package dk.amr.persistence;

import dk.amr.domain.groundrule.AcknowledgementRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiAcknowledgementRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements AcknowledgementRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements AcknowledgementRepositoryContract {}
}
