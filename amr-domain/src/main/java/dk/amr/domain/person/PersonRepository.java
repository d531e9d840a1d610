package dk.amr.domain.person;

import dk.amr.domain.kreds.KredsId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where people and their memberships are kept. A person of another kreds is not found. */
public interface PersonRepository {

    Optional<Person> find(KredsId kreds, PersonId id);

    default Person get(KredsId kreds, PersonId id) {
        return find(kreds, id).orElseThrow(UnknownPerson::new);
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

    /** Keeps many at once, as {@link #save} would one by one. */
    void saveAll(List<Person> people);

    /** Keeps these memberships of each person in place of those before; two that overlap are refused. */
    void keepMemberships(Map<PersonId, List<Membership>> memberships);
}
