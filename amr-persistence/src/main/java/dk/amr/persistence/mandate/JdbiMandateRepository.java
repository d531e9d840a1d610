package dk.amr.persistence.mandate;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.mandate.MandatesOverlap;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiMandateRepository implements MandateRepository {

    private static final Broken BROKEN = Broken.newAgain("mandate").or("mandates_overlap", MandatesOverlap::new);

    private final MandateSql sql;
    private final Transactions transactions;

    @Inject
    JdbiMandateRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, MandateSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Mandate> find(KredsId kreds, MandateId id) {
        return findAll(kreds, List.of(id)).stream().findFirst();
    }

    @Override
    public List<Mandate> findAll(KredsId kreds, Collection<MandateId> ids) {
        return ids.isEmpty()
                ? List.of()
                : toDomain(sql.findAll(
                        kreds.value(), ids.stream().map(MandateId::value).toList()));
    }

    @Override
    public List<Mandate> ofPerson(KredsId kreds, PersonId person) {
        return ofPeople(kreds, List.of(person)).getOrDefault(person, List.of());
    }

    @Override
    public List<Mandate> ofWorkplace(KredsId kreds, WorkplaceId workplace) {
        return toDomain(sql.ofWorkplace(kreds.value(), workplace.value()));
    }

    @Override
    public Map<PersonId, List<Mandate>> ofPeople(KredsId kreds, Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : toDomain(sql.ofPeople(
                                kreds.value(),
                                people.stream().map(PersonId::value).toList()))
                        .stream()
                        .collect(Collectors.groupingBy(Mandate::person));
    }

    @Override
    public void save(Mandate mandate) {
        saveAll(List.of(mandate));
    }

    @Override
    public void saveAll(List<Mandate> mandates) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(mandates);
            return mandates;
        }));
    }

    private void write(List<Mandate> mandates) {
        List<Mandate> old =
                mandates.stream().filter(each -> !each.version().isNew()).toList();
        List<Mandate> fresh =
                mandates.stream().filter(each -> each.version().isNew()).toList();
        // what ends first makes room for what follows it
        old.stream()
                .sorted(Comparator.comparing(Mandate::startsOn))
                .map(MandateRow::of)
                .forEach(this::update);
        if (!fresh.isEmpty()) {
            sql.insert(fresh.stream().map(MandateRow::of).toList());
        }
        sql.insertAbsences(mandates.stream().flatMap(AbsenceRow::of).toList());
    }

    private void update(MandateRow row) {
        if (sql.update(row) == 0) {
            throw new ChangedMeanwhile();
        }
        sql.removeAbsences(row.id());
    }

    private List<Mandate> toDomain(List<MandateRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<AbsenceRow>> absences = sql
                .absences(rows.stream().map(MandateRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(AbsenceRow::mandateId));
        return rows.stream()
                .map(row -> row.toDomain(absences.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
