package dk.amr.persistence;

import dk.amr.domain.meeting.MeetingRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiMeetingRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements MeetingRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements MeetingRepositoryContract {}
}
