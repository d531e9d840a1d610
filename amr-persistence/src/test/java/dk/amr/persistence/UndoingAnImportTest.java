package dk.amr.persistence;

import java.util.Set;
import org.junit.jupiter.api.Nested;

final class UndoingAnImportTest {

    @Nested
    final class FromSqlite extends OnSqlite implements UndoingAnImport {

        @Override
        public Set<String> referring() {
            return names("SELECT DISTINCT owner.name"
                    + " FROM sqlite_master owner, pragma_foreign_key_list(owner.name) key"
                    + " WHERE owner.type = 'table'"
                    + " AND key.\"table\" IN ('person', 'mandate', 'workplace', 'workplace_unit', 'kommunegruppe')");
        }
    }

    @Nested
    final class FromPostgresql extends OnPostgresql implements UndoingAnImport {

        @Override
        public Set<String> referring() {
            return names("SELECT DISTINCT conrelid::regclass::text FROM pg_constraint WHERE contype = 'f'"
                    + " AND confrelid::regclass::text IN"
                    + " ('person', 'mandate', 'workplace', 'workplace_unit', 'kommunegruppe')");
        }
    }
}
