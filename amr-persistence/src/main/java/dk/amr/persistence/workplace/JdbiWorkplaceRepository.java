package dk.amr.persistence.workplace;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.domain.workplace.PNumber;
import dk.amr.domain.workplace.PNumberIsTaken;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceName;
import dk.amr.domain.workplace.WorkplaceRepository;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiWorkplaceRepository implements WorkplaceRepository {

    private static final Broken BROKEN = Broken.newAgain("workplace").or("workplace_p_number", PNumberIsTaken::new);

    private final WorkplaceSql sql;
    private final Transactions transactions;

    @Inject
    JdbiWorkplaceRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, WorkplaceSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Workplace> find(KredsId kreds, WorkplaceId id) {
        return findAll(kreds, List.of(id)).stream().findFirst();
    }

    @Override
    public List<Workplace> findAll(KredsId kreds, Collection<WorkplaceId> ids) {
        return ids.isEmpty()
                ? List.of()
                : toDomain(sql.findAll(
                        kreds.value(), ids.stream().map(WorkplaceId::value).toList()));
    }

    @Override
    public Optional<Workplace> withPNumber(KredsId kreds, PNumber number) {
        return toDomain(sql.withPNumber(kreds.value(), number.value())).stream().findFirst();
    }

    @Override
    public List<Workplace> named(KredsId kreds, WorkplaceName name) {
        return toDomain(sql.named(kreds.value(), name.key()));
    }

    @Override
    public void save(Workplace workplace) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(workplace, WorkplaceRow.of(workplace));
            return workplace;
        }));
    }

    @Override
    public void saveAll(List<Workplace> workplaces) {
        transactions.run(() -> workplaces.forEach(this::save));
    }

    private void write(Workplace workplace, WorkplaceRow row) {
        if (workplace.version().isNew()) {
            sql.insert(row);
        } else if (sql.update(row) == 0) {
            throw new ChangedMeanwhile();
        } else {
            sql.removeLocations(row.id());
            sql.removeWords(row.id());
        }
        sql.insertLocations(LocationRow.of(workplace));
        List<UnitRow> units = UnitRow.of(workplace);
        sql.keepUnits(units);
        sql.removeOtherUnits(row.id(), units.stream().map(UnitRow::unitKey).toList());
        sql.insertWords(row.words());
    }

    private List<Workplace> toDomain(List<WorkplaceRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(WorkplaceRow::id).toList();
        Map<UUID, List<LocationRow>> locations =
                sql.locations(ids).stream().collect(Collectors.groupingBy(LocationRow::workplaceId));
        Map<UUID, List<UnitRow>> units = sql.units(ids).stream().collect(Collectors.groupingBy(UnitRow::workplaceId));
        return rows.stream()
                .map(row -> row.toDomain(
                        locations.getOrDefault(row.id(), List.of()), units.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
