package dk.amr.domain.directory;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.person.Contact;
import dk.amr.domain.shared.Page;

/** The people of the kreds, sought and filtered. Whoever may see representatives alone gets them alone. */
public final class ListPeople {

    /** A page of the list and how many there are in all. */
    public record Found(Page<PersonLine> page, int total) {}

    private final Gate gate;
    private final Directory directory;

    public ListPeople(Gate gate, Directory directory) {
        this.gate = gate;
        this.directory = directory;
    }

    public Found list(Caller caller, PeopleQuery query) {
        boolean everybody = gate.admits(caller, UseCase.LIST_PEOPLE, Relation.OWN_KREDS);
        Relation relation = everybody ? Relation.OWN_KREDS : Relation.REPRESENTATIVE;
        Subject subject = new Subject(Subject.Kind.KREDS, caller.kreds().value());
        return gate.enter(caller, UseCase.LIST_PEOPLE, subject, () -> relation, act -> {
            PeopleQuery allowed = everybody ? query : query.ofRepresentativesOnly();
            Page<PersonLine> page = directory.people(caller.kreds(), allowed, caller.day());
            act.tells("shown=" + page.items().size());
            return new Found(
                    withoutProtectedContacts(page), directory.countPeople(caller.kreds(), allowed, caller.day()));
        });
    }

    private static Page<PersonLine> withoutProtectedContacts(Page<PersonLine> page) {
        return new Page<>(page.items().stream().map(ListPeople::shown).toList(), page.next());
    }

    private static PersonLine shown(PersonLine line) {
        if (!line.contact().isProtected()) {
            return line;
        }
        Contact hidden = new Contact(null, null, true);
        return new PersonLine(line.id(), line.name(), line.memberNumber(), line.isMember(), hidden, line.mandates());
    }
}
