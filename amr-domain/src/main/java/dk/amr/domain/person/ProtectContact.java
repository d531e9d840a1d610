package dk.amr.domain.person;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;

/** Hides a person's contact details from lists and exports, or shows them again (E18). */
public final class ProtectContact {

    public record Request(PersonId person, boolean isProtected, Version seen) {}

    private final Gate gate;
    private final PersonRepository people;

    public ProtectContact(Gate gate, PersonRepository people) {
        this.gate = gate;
        this.people = people;
    }

    public void protect(Caller caller, Request request) {
        gate.perform(
                caller, UseCase.PROTECT_CONTACT, subject(request.person()), () -> relation(caller, request), act -> {
                    Person person = people.get(caller.kreds(), request.person());
                    person.version().mustBe(request.seen());
                    people.save(person.withProtectedContact(request.isProtected()));
                });
    }

    private static Subject subject(PersonId person) {
        return new Subject(Subject.Kind.PERSON, person.value());
    }

    private Relation relation(Caller caller, Request request) {
        return people.find(caller.kreds(), request.person()).isPresent() ? Relation.OWN_KREDS : Relation.OTHER_KREDS;
    }
}
