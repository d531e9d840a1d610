package dk.amr.persistence.sharing;

import com.google.inject.Inject;
import dk.amr.domain.installation.backup.ShreddedItems;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Reads the tombstones here, and replays those outside from the first, for an older copy may have lost its place. */
final class JdbiShreddedItems implements ShreddedItems {

    private final ShredSql sql;
    private final JdbiShredder shredder;
    private final JdbiVaultKeys keys;
    private final Transactions transactions;

    @Inject
    JdbiShreddedItems(Jdbi jdbi, JdbiShredder shredder, JdbiVaultKeys keys, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, ShredSql.class);
        this.shredder = shredder;
        this.keys = keys;
        this.transactions = transactions;
    }

    @Override
    public Set<SharedItemId> known() {
        try {
            return sql.buried().stream().map(SharedItemId::new).collect(Collectors.toSet());
        } catch (JdbiException unreadable) {
            return Set.of();
        }
    }

    @Override
    public void replay() {
        transactions.run(() -> {
            sql.reached(0);
            shredder.replay();
            // its master key may have been destroyed since, and a network's next item would ask for it
            sql.removeKeysOfNothing();
            keys.putAway();
        });
    }
}
