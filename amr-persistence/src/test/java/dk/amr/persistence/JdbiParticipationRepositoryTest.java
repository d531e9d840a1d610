package dk.amr.persistence;

import dk.amr.domain.offer.participation.ParticipationRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiParticipationRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements ParticipationRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements ParticipationRepositoryContract {}
}
