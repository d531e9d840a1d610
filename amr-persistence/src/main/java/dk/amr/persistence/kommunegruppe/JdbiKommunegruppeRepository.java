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
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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
        this.sql = SqlObjects.of(jdbi, KommunegruppeSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Kommunegruppe> find(KredsId kreds, KommunegruppeId id) {
        return findAll(kreds, List.of(id)).stream().findFirst();
    }

    @Override
    public List<Kommunegruppe> findAll(KredsId kreds, Collection<KommunegruppeId> ids) {
        return ids.isEmpty()
                ? List.of()
                : toDomain(sql.findAll(
                        kreds.value(), ids.stream().map(KommunegruppeId::value).toList()));
    }

    @Override
    public Optional<Kommunegruppe> named(KredsId kreds, KommunegruppeName name) {
        return toDomain(sql.named(kreds.value(), name.key())).stream().findFirst();
    }

    @Override
    public List<Kommunegruppe> ofKreds(KredsId kreds) {
        return toDomain(sql.ofKreds(kreds.value()), sql.coverage(kreds.value()));
    }

    @Override
    public SequencedMap<KommunegruppeId, KommunegruppeName> names(KredsId kreds) {
        SequencedMap<KommunegruppeId, KommunegruppeName> names = new LinkedHashMap<>();
        sql.names(kreds.value())
                .forEach(row -> names.put(new KommunegruppeId(row.id()), new KommunegruppeName(row.name())));
        return names;
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

    private List<Kommunegruppe> toDomain(List<KommunegruppeRow> rows) {
        return rows.isEmpty()
                ? List.of()
                : toDomain(
                        rows,
                        sql.coverageOf(rows.stream().map(KommunegruppeRow::id).toList()));
    }

    private static List<Kommunegruppe> toDomain(List<KommunegruppeRow> rows, List<CoverageRow> covered) {
        Map<UUID, List<CoverageRow>> coverage =
                covered.stream().collect(Collectors.groupingBy(CoverageRow::kommunegruppeId));
        return rows.stream()
                .map(row -> row.toDomain(coverage.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
