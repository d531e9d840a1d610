package dk.amr.persistence.access;

import com.google.inject.Inject;
import dk.amr.domain.access.once.Posting;
import dk.amr.domain.access.once.PostingRepository;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiPostingRepository implements PostingRepository {

    private final PostingSql sql;
    private final Transactions transactions;

    @Inject
    JdbiPostingRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, PostingSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Posting> find(String fingerprint) {
        return sql.find(fingerprint).map(PostingRow::toDomain);
    }

    @Override
    public boolean begin(Posting posting) {
        return transactions.inTransaction(() -> sql.insert(PostingRow.of(posting))) > 0;
    }

    @Override
    public void answer(String fingerprint, String answer) {
        transactions.run(() -> sql.answer(fingerprint, answer));
    }

    @Override
    public void forgetBefore(Instant time) {
        transactions.run(() -> sql.removeBefore(time.toEpochMilli()));
    }
}
