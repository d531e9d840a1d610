package dk.amr.persistence;

import dk.amr.domain.installation.SchemaMaintenanceContract;
import org.junit.jupiter.api.Nested;

final class JdbiSchemaMaintenanceTest {

    @Nested
    final class InSqlite extends OnSqlite implements SchemaMaintenanceContract {}

    @Nested
    final class InPostgresql extends OnPostgresql implements SchemaMaintenanceContract {}
}
