package dk.amr.persistence.offer;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiParticipationRepository implements ParticipationRepository {

    private static final Broken BROKEN = Broken.newAgain("participation");

    private final ParticipationSql sql;
    private final Transactions transactions;

    @Inject
    JdbiParticipationRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, ParticipationSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Participation> find(KredsId kreds, ParticipationId id) {
        return sql.find(kreds.value(), id.value()).map(ParticipationRow::toDomain);
    }

    @Override
    public List<Participation> ofKreds(KredsId kreds) {
        return toDomain(sql.ofKreds(kreds.value()));
    }

    @Override
    public List<Participation> ofPerson(KredsId kreds, PersonId person) {
        return toDomain(sql.ofPerson(kreds.value(), person.value()));
    }

    @Override
    public List<Participation> ofNetwork(KredsId kreds, NetworkId network) {
        return ofNetworks(kreds, List.of(network));
    }

    @Override
    public List<Participation> ofNetworks(KredsId kreds, Collection<NetworkId> networks) {
        return networks.isEmpty()
                ? List.of()
                : toDomain(sql.ofNetworks(
                        kreds.value(), networks.stream().map(NetworkId::value).toList()));
    }

    @Override
    public void save(Participation participation) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(participation, ParticipationRow.of(participation));
            return participation;
        }));
    }

    private void write(Participation participation, ParticipationRow row) {
        if (participation.version().isNew()) {
            sql.insert(row);
        } else if (sql.update(row) == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private static List<Participation> toDomain(List<ParticipationRow> rows) {
        return rows.stream().map(ParticipationRow::toDomain).toList();
    }
}
