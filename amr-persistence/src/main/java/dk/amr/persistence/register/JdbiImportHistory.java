package dk.amr.persistence.register;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.register.undo.Alteration;
import dk.amr.domain.register.undo.BuiltOn;
import dk.amr.domain.register.undo.Figures;
import dk.amr.domain.register.undo.ImportHistory;
import dk.amr.domain.register.undo.ImportId;
import dk.amr.domain.register.undo.ImportRecord;
import dk.amr.domain.register.undo.Obstacle;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

final class JdbiImportHistory implements ImportHistory {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ImportSql imports;
    private final BuiltOnSql built;
    private final Transactions transactions;

    @Inject
    JdbiImportHistory(Jdbi jdbi, Transactions transactions) {
        this.imports = SqlObjects.of(jdbi, ImportSql.class);
        this.built = SqlObjects.of(jdbi, BuiltOnSql.class);
        this.transactions = transactions;
    }

    @Override
    public int nextNumber(KredsId kreds) {
        return imports.nextNumber(kreds.value());
    }

    @Override
    public void begin(ImportRecord record) {
        transactions.run(() -> imports.insert(ImportRow.of(record)));
    }

    @Override
    public void note(ImportId id, List<Alteration> alterations) {
        if (!alterations.isEmpty()) {
            transactions.run(() -> imports.note(
                    alterations.stream().map(each -> AlterationRow.of(id, each)).toList()));
        }
    }

    @Override
    public void complete(ImportId id, Figures figures) {
        transactions.run(() -> {
            ImportRecord begun = imports.get(id.value()).toDomain();
            imports.update(ImportRow.of(begun.with(figures)));
            built.keepTies(id.value(), begun.kreds().value());
        });
    }

    @Override
    public List<ImportRecord> latest(KredsId kreds, int limit) {
        return imports.latest(kreds.value(), limit).stream()
                .map(ImportRow::toDomain)
                .toList();
    }

    @Override
    public Optional<ImportRecord> find(KredsId kreds, int number) {
        return imports.find(kreds.value(), number).map(ImportRow::toDomain);
    }

    @Override
    public List<Alteration> changed(ImportId id, Alteration.Kind kind, @Nullable UUID after, int limit) {
        return imports.changed(id.value(), kind.name(), after == null ? BEFORE_ALL : after, limit).stream()
                .map(AlterationRow::toDomain)
                .toList();
    }

    @Override
    public List<Obstacle> inTheWay(ImportId id, int few) {
        ImportRow row = imports.get(id.value());
        if (!row.isKept()) {
            return List.of();
        }
        Map<String, List<ObstacleRow>> byKind = built.inTheWay(row.id(), row.kredsId(), few).stream()
                .collect(Collectors.groupingBy(ObstacleRow::what, LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(entry -> new Obstacle(
                        BuiltOn.valueOf(entry.getKey()),
                        entry.getValue().getFirst().inAll(),
                        entry.getValue().stream()
                                .limit(few)
                                .map(ObstacleRow::thing)
                                .toList()))
                .toList();
    }

    @Override
    public void removeMade(ImportId id) {
        transactions.run(() -> {
            built.removeAbsences(id.value());
            built.removeMandates(id.value());
            built.removeMemberships(id.value());
            built.removePersonWords(id.value());
            built.removePeople(id.value());
            built.removeWorkplaceWords(id.value());
            built.removeUnits(id.value());
            built.removeLocations(id.value());
            built.removeWorkplaces(id.value());
            built.removeCoverage(id.value());
            built.removeKommunegrupper(id.value());
        });
    }

    @Override
    public void undone(ImportId id, Instant at) {
        transactions.run(() -> {
            built.isAsItWasLeftBefore(id.value());
            letGo(imports.get(id.value()).toDomain().undone(at));
        });
    }

    @Override
    public int countKeptBefore(Instant moment) {
        return imports.keptBefore(moment.toEpochMilli()).size();
    }

    @Override
    public int forgetBefore(Instant moment) {
        return transactions.inTransaction(() -> {
            List<ImportRow> old = imports.keptBefore(moment.toEpochMilli());
            old.forEach(each -> letGo(each.toDomain().forgotten()));
            return old.size();
        });
    }

    private void letGo(ImportRecord record) {
        imports.removeTies(record.id().value());
        imports.removeChanges(record.id().value());
        imports.update(ImportRow.of(record));
    }
}
