package dk.amr.persistence;

import dk.amr.domain.mandate.MandateRefusalContract;
import org.junit.jupiter.api.Nested;

final class JdbiMandateRefusalTest {

    @Nested
    final class InSqlite extends OnSqlite implements MandateRefusalContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements MandateRefusalContract {}
}
