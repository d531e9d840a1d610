package dk.amr.domain.person;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Puts right a person's name, e-mail or telephone. It is the only way to correct those who have no member number: a
 * register file knows them by name and e-mail (D28). What a later file says of anybody counts.
 */
public final class CorrectPerson {

    /**
     * How the person is from now on.
     *
     * @param email and {@code phone}: absent where the person has none any more
     * @param seen the version the change is made from
     */
    public record Request(
            PersonId person,
            PersonName name,
            @Nullable EmailAddress email,
            @Nullable PhoneNumber phone,
            Version seen) {

        @Override
        public String toString() {
            return "Request";
        }
    }

    private final Gate gate;
    private final PersonRepository people;

    public CorrectPerson(Gate gate, PersonRepository people) {
        this.gate = gate;
        this.people = people;
    }

    /** Refused from an older version than the one that stands; member number, protection and language stay. */
    public void correct(Caller caller, Request request) {
        Subject subject = new Subject(Subject.Kind.PERSON, request.person().value());
        gate.perform(caller, UseCase.CORRECT_PERSON, subject, () -> relation(caller, request), act -> {
            Person person = people.get(caller.kreds(), request.person());
            person.version().mustBe(request.seen());
            Person corrected = person.corrected(request.name(), request.email(), request.phone());
            if (!corrected.equals(person)) {
                people.save(corrected);
            }
        });
    }

    private Relation relation(Caller caller, Request request) {
        return people.find(caller.kreds(), request.person()).isPresent() ? Relation.OWN_KREDS : Relation.OTHER_KREDS;
    }
}
