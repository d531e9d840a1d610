package dk.amr.persistence;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

final class UpgradingTest {

    @Nested
    final class InSqlite implements Upgrading {

        @TempDir
        private Path folder;

        @Override
        public DatabaseSettings empty() {
            return OnSqlite.settings(folder.resolve("older.db"));
        }
    }

    @Nested
    final class InPostgresql extends OnPostgresql implements Upgrading {

        @Override
        public DatabaseSettings empty() {
            Database database = ports().database();
            Flyway.configure()
                    .dataSource(database.dialect().source(database.settings()))
                    .cleanDisabled(false)
                    .load()
                    .clean();
            return database.settings();
        }
    }
}
