package dk.amr.persistence;

import dk.amr.domain.meeting.invitation.InvitationRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiInvitationRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements InvitationRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements InvitationRepositoryContract {}
}
