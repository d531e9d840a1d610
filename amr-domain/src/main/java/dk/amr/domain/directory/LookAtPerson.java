package dk.amr.domain.directory;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import java.util.Optional;

/** A person's page. Who may see it depends on whether the person represents colleagues; every look is recorded. */
public final class LookAtPerson {

    private final Gate gate;
    private final PersonRepository people;
    private final MandateRepository mandates;
    private final PersonPages pages;
    private final NetworkSides networkSides;
    private final OwnNetwork ownNetwork;

    public LookAtPerson(
            Gate gate,
            PersonRepository people,
            MandateRepository mandates,
            PersonPages pages,
            NetworkSides networkSides,
            OwnNetwork ownNetwork) {
        this.gate = gate;
        this.people = people;
        this.mandates = mandates;
        this.pages = pages;
        this.networkSides = networkSides;
        this.ownNetwork = ownNetwork;
    }

    public PersonView look(Caller caller, PersonId person) {
        Subject subject = new Subject(Subject.Kind.PERSON, person.value());
        return gate.enter(
                caller,
                UseCase.LOOK_AT_PERSON,
                subject,
                () -> relation(caller, person),
                act -> view(caller, people.get(caller.kreds(), person)));
    }

    private PersonView view(Caller caller, Person person) {
        return pages.of(shownTo(caller, person), networkSide(caller, person), caller.day());
    }

    /** Nothing at all for those who may not see who is in the person's network. */
    private Optional<NetworkSide> networkSide(Caller caller, Person person) {
        Relation relation = ownNetwork.relation(caller, person);
        return gate.admits(caller, UseCase.LOOK_AT_NETWORK, relation)
                ? Optional.of(networkSides.of(person, relation, caller.day()))
                : Optional.empty();
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
