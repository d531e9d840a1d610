package dk.amr.persistence;

import dk.amr.domain.meeting.sharing.code.ChallengeRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiChallengeRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements ChallengeRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements ChallengeRepositoryContract {}
}
