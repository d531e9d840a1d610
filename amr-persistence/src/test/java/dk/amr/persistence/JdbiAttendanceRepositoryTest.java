package dk.amr.persistence;

import dk.amr.domain.meeting.attendance.AttendanceRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiAttendanceRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements AttendanceRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements AttendanceRepositoryContract {}
}
