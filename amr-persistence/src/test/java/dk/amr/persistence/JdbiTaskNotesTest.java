package dk.amr.persistence;

import dk.amr.domain.task.TaskNotesContract;
import org.junit.jupiter.api.Nested;

final class JdbiTaskNotesTest {

    @Nested
    final class InSqlite extends OnSqlite implements TaskNotesContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements TaskNotesContract {}
}
