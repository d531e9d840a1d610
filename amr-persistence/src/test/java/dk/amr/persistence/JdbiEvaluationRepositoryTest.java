package dk.amr.persistence;

import dk.amr.domain.meeting.evaluation.EvaluationRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiEvaluationRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements EvaluationRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements EvaluationRepositoryContract {}
}
