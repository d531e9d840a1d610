package dk.amr.domain.register.undo;

import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Period;
import java.util.List;

/** A person and the memberships, as they were before an import. */
public record FormerPerson(Person person, List<Membership> memberships) {

    public FormerPerson {
        memberships = List.copyOf(memberships);
    }

    public Former packed() {
        return Former.cells(person)
                .addAll(
                        memberships,
                        (cells, each) -> cells.add(each.registeredIn().value()).add(each.period()))
                .packed();
    }

    static FormerPerson restored(Former former, Person now) {
        FormerCells cells = FormerCells.of(former);
        return new FormerPerson(Former.person(cells, now), cells.all(each -> membership(each, now.id())));
    }

    private static Membership membership(FormerCells cells, PersonId person) {
        KredsName registeredIn = cells.need(KredsName::new);
        Period period = cells.period();
        return new Membership(person, registeredIn, period);
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
