package dk.amr.persistence.kommunegruppe;

import com.google.inject.Inject;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeExistsAlready;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MunicipalityIsCovered;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiKommunegruppeRepository implements KommunegruppeRepository {

    private static final Broken BROKEN = Broken.newAgain("kommunegruppe")
            .or("kommunegruppe_name_key", KommunegruppeExistsAlready::new)
            .or("municipality_is_covered", MunicipalityIsCovered::new);

    private final KommunegruppeSql sql;
    private final Transactions transactions;

    @Inject
    JdbiKommunegruppeRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = jdbi.onDemand(KommunegruppeSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Kommunegruppe> find(KredsId kreds, KommunegruppeId id) {
        return sql.find(kreds.value(), id.value()).map(this::toDomain);
    }

    @Override
    public Optional<Kommunegruppe> named(KredsId kreds, KommunegruppeName name) {
        return sql.named(kreds.value(), name.key()).map(this::toDomain);
    }

    @Override
    public List<Kommunegruppe> ofKreds(KredsId kreds) {
        Map<UUID, List<CoverageRow>> coverage =
                sql.coverage(kreds.value()).stream().collect(Collectors.groupingBy(CoverageRow::kommunegruppeId));
        return sql.ofKreds(kreds.value()).stream()
                .map(row -> row.toDomain(coverage.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public void save(Kommunegruppe group) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(group, KommunegruppeRow.of(group));
            return group;
        }));
    }

    private void write(Kommunegruppe group, KommunegruppeRow row) {
        if (group.version().isNew()) {
            sql.insert(row);
        } else if (sql.update(row) == 0) {
            throw new ChangedMeanwhile();
        } else {
            sql.removeCoverage(row.id());
        }
        sql.insertCoverage(CoverageRow.of(group));
    }

    private Kommunegruppe toDomain(KommunegruppeRow row) {
        return row.toDomain(sql.coverageOf(row.id()));
    }
}
