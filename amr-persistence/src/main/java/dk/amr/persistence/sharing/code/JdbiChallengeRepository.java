package dk.amr.persistence.sharing.code;

import com.google.inject.Inject;
import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.meeting.sharing.code.Challenge;
import dk.amr.domain.meeting.sharing.code.ChallengeRepository;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

final class JdbiChallengeRepository implements ChallengeRepository {

    private final ChallengeSql sql;
    private final Transactions transactions;

    @Inject
    JdbiChallengeRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, ChallengeSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Challenge> find(UUID id) {
        return sql.find(id).map(ChallengeRow::toDomain);
    }

    @Override
    public List<Challenge> of(LinkId link, Instant from) {
        return sql.of(link.value(), from.toEpochMilli()).stream()
                .map(ChallengeRow::toDomain)
                .toList();
    }

    @Override
    public void add(Challenge challenge) {
        transactions.run(() -> sql.insert(ChallengeRow.of(challenge)));
    }

    @Override
    public void countTry(UUID id) {
        transactions.run(() -> sql.countTry(id));
    }

    @Override
    public void removeAll(LinkId link) {
        transactions.run(() -> sql.removeAll(link.value()));
    }

    @Override
    public int countBefore(Instant before) {
        return sql.countBefore(before.toEpochMilli());
    }

    @Override
    public int removeBefore(Instant before) {
        return transactions.inTransaction(() -> sql.removeBefore(before.toEpochMilli()));
    }
}
