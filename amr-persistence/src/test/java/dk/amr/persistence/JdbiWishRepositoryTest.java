package dk.amr.persistence;

import dk.amr.domain.meeting.wish.WishRepositoryContract;
import org.junit.jupiter.api.Nested;

final class JdbiWishRepositoryTest {

    @Nested
    final class InSqlite extends OnSqlite implements WishRepositoryContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements WishRepositoryContract {}
}
