package dk.amr.persistence.register;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.register.RegisterStaging;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Database;
import dk.amr.persistence.SqlObjects;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

final class JdbiRegisterStaging implements RegisterStaging {

    private static final Duration LEFT_BEHIND = Duration.ofHours(24);

    private final Database database;
    private final KnownRegister register;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    @Inject
    JdbiRegisterStaging(Database database, KnownRegister register, Transactions transactions, Ids ids, Clock clock) {
        this.database = database;
        this.register = register;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Layout begin(KredsId kreds) {
        LayoutSql sql = SqlObjects.of(database.jdbi(), LayoutSql.class);
        UUID id = ids.next();
        transactions.run(() -> {
            sql.begunBefore(clock.instant().minus(LEFT_BEHIND).toEpochMilli()).forEach(old -> remove(sql, old));
            sql.begin(id, kreds.value(), clock.instant().toEpochMilli());
        });
        return new JdbiLayout(
                id, kreds, database, sql, SqlObjects.of(database.jdbi(), StagedGroupSql.class), register, transactions);
    }

    static void remove(LayoutSql sql, UUID layout) {
        sql.removePeople(layout);
        sql.removeWorkplaces(layout);
        sql.removeRows(layout);
        sql.end(layout);
    }
}
