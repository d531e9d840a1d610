package dk.amr.persistence;

import dk.amr.domain.installation.backup.ShreddedItems;
import dk.amr.domain.installation.backup.ShreddedItemsContract;
import org.junit.jupiter.api.Nested;

final class JdbiShreddedItemsTest {

    @Nested
    final class InSqlite extends OnSqlite implements ShreddedItemsContract {

        @Override
        public ShreddedItems shredded() {
            return ports().injector().getInstance(ShreddedItems.class);
        }
    }

    @Nested
    final class InPostgresql extends OnPostgresql implements ShreddedItemsContract {

        @Override
        public ShreddedItems shredded() {
            return ports().injector().getInstance(ShreddedItems.class);
        }
    }
}
