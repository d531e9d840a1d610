package dk.amr.persistence.meeting;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.meeting.wish.WishId;
import dk.amr.domain.meeting.wish.WishRepository;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiWishRepository implements WishRepository {

    private static final Broken BROKEN = Broken.newAgain("network_wish");

    private final WishSql sql;
    private final Transactions transactions;

    @Inject
    JdbiWishRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, WishSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Wish> find(KredsId kreds, WishId id) {
        return sql.find(kreds.value(), id.value()).map(WishRow::toDomain);
    }

    @Override
    public List<Wish> ofNetwork(KredsId kreds, NetworkId network) {
        return sql.ofNetwork(kreds.value(), network.value()).stream()
                .map(WishRow::toDomain)
                .toList();
    }

    @Override
    public void save(Wish wish) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(wish, WishRow.of(wish));
            return wish;
        }));
    }

    private void write(Wish wish, WishRow row) {
        if (wish.version().isNew()) {
            sql.insert(row);
        } else if (sql.update(row) == 0) {
            throw new ChangedMeanwhile();
        }
    }
}
