package dk.amr.persistence.offer.incident;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.incident.Incident;
import dk.amr.domain.offer.incident.IncidentId;
import dk.amr.domain.offer.incident.IncidentRepository;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiIncidentRepository implements IncidentRepository {

    private static final Broken BROKEN = Broken.newAgain("incident");

    private final IncidentSql sql;
    private final Transactions transactions;

    @Inject
    JdbiIncidentRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, IncidentSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Incident> find(KredsId kreds, IncidentId id) {
        return sql.find(kreds.value(), id.value()).map(IncidentRow::toDomain);
    }

    @Override
    public List<Incident> ofParticipation(KredsId kreds, ParticipationId participation) {
        return sql.ofParticipation(kreds.value(), participation.value()).stream()
                .map(IncidentRow::toDomain)
                .toList();
    }

    @Override
    public void save(Incident incident) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(incident, IncidentRow.of(incident));
            return incident;
        }));
    }

    private void write(Incident incident, IncidentRow row) {
        if (incident.version().isNew()) {
            sql.insert(row);
        } else if (sql.update(row) == 0) {
            throw new ChangedMeanwhile();
        }
    }
}
