package dk.amr.domain.person;

import dk.amr.domain.kreds.KredsId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where people and their memberships are kept. A person of another kreds is not found. */
public interface PersonRepository {

    Optional<Person> find(KredsId kreds, PersonId id);

    default Person get(KredsId kreds, PersonId id) {
        return find(kreds, id).orElseThrow(UnknownPerson::new);
    }

    /** Those of the people that are there, in no particular order. */
    default List<Person> findAll(KredsId kreds, Collection<PersonId> ids) {
        return ids.stream().flatMap(id -> find(kreds, id).stream()).toList();
    }

    /** The names of those of the people that are there; it is all the same how often one is asked for. */
    default Map<PersonId, PersonName> namesOf(KredsId kreds, Collection<PersonId> ids) {
        return findAll(kreds, Set.copyOf(ids)).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    Optional<Person> withNumber(KredsId kreds, MemberNumber number);

    /** Those of exactly that e-mail address, in the order of their ids. */
    List<Person> withEmail(KredsId kreds, EmailAddress email);

    /** Those of exactly that full name, in the order of their ids. */
    List<Person> named(KredsId kreds, PersonName name);

    /** Keeps a new person, or a change; a taken member number is refused, and so is a change from an older version. */
    void save(Person person);

    /** The person's memberships, latest first. */
    List<Membership> membershipsOf(PersonId person);

    /** The memberships of each of the people, latest first; nothing for somebody who has none. */
    default Map<PersonId, List<Membership>> membershipsOf(Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .filter(person -> !membershipsOf(person).isEmpty())
                .collect(Collectors.toMap(person -> person, this::membershipsOf));
    }

    /** Keeps many at once, as {@link #save} would one by one. */
    void saveAll(List<Person> people);

    /** Keeps these memberships of each person in place of those before; two that overlap are refused. */
    void keepMemberships(Map<PersonId, List<Membership>> memberships);
}
