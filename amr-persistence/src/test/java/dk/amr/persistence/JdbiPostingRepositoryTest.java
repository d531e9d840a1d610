package dk.amr.persistence;

import dk.amr.domain.access.once.PostingRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiPostingRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements PostingRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements PostingRepositoryContract {}
}
