package dk.amr.persistence;

import dk.amr.domain.person.MembershipContract;
import org.junit.jupiter.api.Nested;

final class JdbiMembershipTest {

    @Nested
    final class InSqlite extends OnSqlite implements MembershipContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements MembershipContract {}
}
