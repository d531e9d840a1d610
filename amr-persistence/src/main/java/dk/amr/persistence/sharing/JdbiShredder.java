package dk.amr.persistence.sharing;

import com.google.inject.Inject;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Database;
import dk.amr.persistence.SqlObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Destroys items with their keys. The tombstone outside is there before the transaction ends: should that fail, the
 * item goes when tombstones are next replayed.
 */
final class JdbiShredder {

    private final ShredSql sql;
    private final Database database;
    private final JdbiVaultKeys keys;
    private final Tombstones tombstones;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    JdbiShredder(
            Jdbi jdbi,
            Database database,
            JdbiVaultKeys keys,
            Tombstones tombstones,
            Transactions transactions,
            Clock clock) {
        this.sql = SqlObjects.of(jdbi, ShredSql.class);
        this.database = database;
        this.keys = keys;
        this.tombstones = tombstones;
        this.transactions = transactions;
        this.clock = clock;
    }

    void shred(KredsId kreds, Collection<UUID> items) {
        transactions.run(() -> {
            Set<UUID> own = new LinkedHashSet<>(items);
            Parts.of(List.copyOf(own)).forEach(part -> own.removeAll(sql.ofOthersThan(kreds.value(), part)));
            if (!own.isEmpty()) {
                tombstones.add(own);
            }
            bury(List.copyOf(own));
        });
    }

    /** Destroys what tombstones tell of and this database does not know yet; answers how many were still here. */
    int replay() {
        long end = tombstones.end();
        if (sql.position() == end) {
            return 0;
        }
        return transactions.inTransaction(() -> {
            long reached = sql.position();
            // a shorter file is another one
            int buried = bury(tombstones.since(reached > end ? 0 : reached));
            sql.reached(end);
            return buried;
        });
    }

    private int bury(List<UUID> items) {
        int buried = 0;
        for (List<UUID> part : Parts.of(items)) {
            sql.removeExclusions(part);
            buried += sql.remove(part);
            sql.bury(part, clock.millis());
        }
        sql.removeKeysBefore(JdbiVaultKeys.period(LocalDate.ofInstant(clock.instant(), TimeSlot.ZONE)));
        keys.putAway();
        database.sweepAfterwards("shared_item");
        database.sweepAfterwards("vault_key");
        return buried;
    }
}
