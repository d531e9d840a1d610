package dk.amr.domain.kit;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People kept rightly, for a test to make wrong in one way. */
class WrongPeople implements PersonRepository {

    private final PersonRepository right;

    WrongPeople(PersonRepository right) {
        this.right = right;
    }

    @Override
    public Optional<Person> find(KredsId kreds, PersonId id) {
        return right.find(kreds, id);
    }

    @Override
    public Optional<Person> withNumber(KredsId kreds, MemberNumber number) {
        return right.withNumber(kreds, number);
    }

    @Override
    public List<Person> withEmail(KredsId kreds, EmailAddress email) {
        return right.withEmail(kreds, email);
    }

    @Override
    public List<Person> named(KredsId kreds, PersonName name) {
        return right.named(kreds, name);
    }

    @Override
    public void save(Person person) {
        right.save(person);
    }

    @Override
    public List<Membership> membershipsOf(PersonId person) {
        return right.membershipsOf(person);
    }

    @Override
    public void saveAll(List<Person> people) {
        people.forEach(this::save);
    }

    @Override
    public void keepMemberships(Map<PersonId, List<Membership>> memberships) {
        right.keepMemberships(memberships);
    }
}
