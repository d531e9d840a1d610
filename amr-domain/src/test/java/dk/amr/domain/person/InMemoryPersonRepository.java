package dk.amr.domain.person;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** People and their memberships in memory. */
public final class InMemoryPersonRepository implements PersonRepository, Remembering {

    private final Shelf<PersonId, Person> people = new Shelf<>();
    private final Shelf<PersonId, List<Membership>> memberships = new Shelf<>();

    @Override
    public Optional<Person> find(KredsId kreds, PersonId id) {
        return people.find(id).filter(person -> person.kreds().equals(kreds));
    }

    @Override
    public Optional<Person> withNumber(KredsId kreds, MemberNumber number) {
        return matching(kreds, person -> number.equals(person.memberNumber())).stream()
                .findFirst();
    }

    @Override
    public List<Person> withEmail(KredsId kreds, EmailAddress email) {
        return matching(kreds, person -> email.equals(person.contact().email()));
    }

    @Override
    public List<Person> named(KredsId kreds, PersonName name) {
        return matching(kreds, person -> person.name().key().equals(name.key()));
    }

    /** Everybody of the kreds, in the order of their ids. */
    public List<Person> ofKreds(KredsId kreds) {
        return matching(kreds, person -> true);
    }

    @Override
    public void save(Person person) {
        people.find(person.id()).map(Person::version).orElse(Version.NEW).mustBe(person.version());
        MemberNumber number = person.memberNumber();
        if (number != null
                && withNumber(person.kreds(), number)
                        .filter(other -> !other.id().equals(person.id()))
                        .isPresent()) {
            throw new MemberNumberIsTaken();
        }
        people.put(
                person.id(),
                new Person(
                        person.id(),
                        person.kreds(),
                        person.name(),
                        number,
                        person.contact(),
                        person.version().next()));
    }

    @Override
    public void saveAll(List<Person> many) {
        many.forEach(this::save);
    }

    @Override
    public List<Membership> membershipsOf(PersonId person) {
        return memberships.find(person).orElse(List.of());
    }

    @Override
    public void keepMemberships(Map<PersonId, List<Membership>> kept) {
        kept.forEach((person, theirs) -> {
            List<Membership> latestFirst = theirs.stream()
                    .sorted(Comparator.comparing(
                                    (Membership each) -> each.period().from())
                            .reversed())
                    .toList();
            refuseOverlaps(latestFirst);
            if (people.find(person).isEmpty()) {
                throw new UnknownPerson();
            }
            memberships.put(person, latestFirst);
        });
    }

    /** Takes somebody away, with the memberships. */
    public void remove(PersonId person) {
        people.remove(person);
        memberships.remove(person);
    }

    private static void refuseOverlaps(List<Membership> latestFirst) {
        for (int i = 1; i < latestFirst.size(); i++) {
            if (latestFirst.get(i).period().overlaps(latestFirst.get(i - 1).period())) {
                throw new MembershipsOverlap();
            }
        }
    }

    private List<Person> matching(KredsId kreds, Predicate<Person> test) {
        return people.all()
                .filter(person -> person.kreds().equals(kreds))
                .filter(test)
                .sorted(Comparator.comparing(person -> person.id().value().toString()))
                .toList();
    }

    @Override
    public Runnable memory() {
        Runnable peopleBefore = people.memory();
        Runnable membershipsBefore = memberships.memory();
        return () -> {
            peopleBefore.run();
            membershipsBefore.run();
        };
    }
}
