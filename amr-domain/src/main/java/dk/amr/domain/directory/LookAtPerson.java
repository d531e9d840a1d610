package dk.amr.domain.directory;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;

/** A person's page. Who may see it depends on whether the person represents colleagues; every look is recorded. */
public final class LookAtPerson {

    private final Gate gate;
    private final PersonRepository people;
    private final MandateRepository mandates;
    private final PersonPages pages;

    public LookAtPerson(Gate gate, PersonRepository people, MandateRepository mandates, PersonPages pages) {
        this.gate = gate;
        this.people = people;
        this.mandates = mandates;
        this.pages = pages;
    }

    public PersonView look(Caller caller, PersonId person) {
        Subject subject = new Subject(Subject.Kind.PERSON, person.value());
        return gate.enter(
                caller,
                UseCase.LOOK_AT_PERSON,
                subject,
                () -> relation(caller, person),
                act -> pages.of(shownTo(caller, people.get(caller.kreds(), person)), caller.day()));
    }

    private Person shownTo(Caller caller, Person person) {
        boolean isHidden = person.contact().isProtected() && !gate.showsProtectedContacts(caller);
        return isHidden ? person.withHiddenContact() : person;
    }

    private Relation relation(Caller caller, PersonId person) {
        if (people.find(caller.kreds(), person).isEmpty()) {
            return Relation.OTHER_KREDS;
        }
        boolean represents = mandates.ofPerson(caller.kreds(), person).stream()
                .anyMatch(mandate -> mandate.seat().role().isRepresentative()
                        && mandate.isRegistered()
                        && !mandate.isOver(caller.day()));
        return represents ? Relation.REPRESENTATIVE : Relation.OWN_KREDS;
    }
}
