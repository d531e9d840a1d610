package dk.amr.persistence.person;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.MemberNumberIsTaken;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.MembershipsOverlap;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiPersonRepository implements PersonRepository {

    private static final Broken BROKEN = Broken.newAgain("person")
            .or("person_member_number", MemberNumberIsTaken::new)
            .or("memberships_overlap", MembershipsOverlap::new)
            .or("membership_pkey", MembershipsOverlap::new)
            .or("membership_from_on", MembershipsOverlap::new);

    private final PersonSql people;
    private final MembershipSql memberships;
    private final Transactions transactions;

    @Inject
    JdbiPersonRepository(Jdbi jdbi, Transactions transactions) {
        this.people = SqlObjects.of(jdbi, PersonSql.class);
        this.memberships = SqlObjects.of(jdbi, MembershipSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Person> find(KredsId kreds, PersonId id) {
        return people.find(kreds.value(), id.value()).map(PersonRow::toDomain);
    }

    @Override
    public List<Person> findAll(KredsId kreds, Collection<PersonId> ids) {
        return ids.isEmpty() ? List.of() : toDomain(people.findAll(kreds.value(), values(ids)));
    }

    @Override
    public Optional<Person> withNumber(KredsId kreds, MemberNumber number) {
        return people.withNumber(kreds.value(), number.value()).map(PersonRow::toDomain);
    }

    @Override
    public List<Person> withEmail(KredsId kreds, EmailAddress email) {
        return toDomain(people.withEmail(kreds.value(), email.value()));
    }

    @Override
    public List<Person> named(KredsId kreds, PersonName name) {
        return toDomain(people.named(kreds.value(), name.key()));
    }

    @Override
    public void save(Person person) {
        saveAll(List.of(person));
    }

    @Override
    public void saveAll(List<Person> all) {
        write(() -> {
            insert(all.stream()
                    .filter(each -> each.version().isNew())
                    .map(PersonRow::of)
                    .toList());
            all.stream()
                    .filter(each -> !each.version().isNew())
                    .map(PersonRow::of)
                    .forEach(this::update);
        });
    }

    private void insert(List<PersonRow> rows) {
        if (!rows.isEmpty()) {
            people.insert(rows);
            people.insertWords(
                    rows.stream().flatMap(row -> row.words().stream()).toList());
        }
    }

    private void update(PersonRow row) {
        if (people.update(row) == 0) {
            throw new ChangedMeanwhile();
        }
        people.removeWords(row.id());
        people.insertWords(row.words());
    }

    @Override
    public List<Membership> membershipsOf(PersonId person) {
        return membershipsOf(List.of(person)).getOrDefault(person, List.of());
    }

    @Override
    public Map<PersonId, List<Membership>> membershipsOf(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : memberships.of(values(ids)).stream()
                        .map(MembershipRow::toDomain)
                        .collect(Collectors.groupingBy(Membership::person));
    }

    @Override
    public void keepMemberships(Map<PersonId, List<Membership>> kept) {
        if (!kept.isEmpty()) {
            write(() -> {
                memberships.remove(values(kept.keySet()));
                memberships.insert(kept.values().stream()
                        .flatMap(List::stream)
                        .map(MembershipRow::of)
                        .toList());
            });
        }
    }

    private void write(Runnable work) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            work.run();
            return work;
        }));
    }

    private static List<UUID> values(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toList();
    }

    private static List<Person> toDomain(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::toDomain).toList();
    }
}
