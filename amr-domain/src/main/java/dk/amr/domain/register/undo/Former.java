package dk.amr.domain.register.undo;

import dk.amr.domain.kommunegruppe.Coverage;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Ending;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.workplace.Location;
import dk.amr.domain.workplace.PNumber;
import dk.amr.domain.workplace.Profile;
import dk.amr.domain.workplace.Staffing;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;

/**
 * What an import may change of a thing, as it was before, in one text. What no import changes is not in it: whose it
 * is, a mandate's seat and absences, how a person wants to be written to.
 */
public record Former(String packed) {

    /** The person alone; memberships are told by {@link FormerPerson}. */
    static FormerCells cells(Person person) {
        return new FormerCells()
                .add(person.name().given())
                .add(person.name().family())
                .add(person.memberNumber(), MemberNumber::value)
                .add(person.contact().email(), EmailAddress::value)
                .add(person.contact().phone(), PhoneNumber::value);
    }

    static Person person(FormerCells cells, Person now) {
        return new Person(
                now.id(),
                now.kreds(),
                new PersonName(cells.text(), cells.text()),
                cells.next(MemberNumber::new),
                new Contact(
                        cells.next(EmailAddress::new),
                        cells.next(PhoneNumber::new),
                        now.contact().isProtected(),
                        now.contact().language()),
                now.version());
    }

    public static Former of(Mandate mandate) {
        Ending ending = mandate.ending();
        return new FormerCells()
                .add(mandate.election().heldOn())
                .add(mandate.election().kind())
                .add(mandate.election().reportedOn())
                .add(mandate.election().employerToldOn())
                .add(mandate.term().startsOn())
                .add(mandate.term().months())
                .add(mandate.term().fixedLastDay())
                .add(mandate.term().agreement())
                .add(mandate.registration())
                .add(mandate.rejectedFor())
                .add(ending == null ? null : ending.lastDay())
                .add(ending == null ? null : ending.reason())
                .add(mandate.courseCompletedOn())
                .packed();
    }

    Mandate restored(Mandate now) {
        FormerCells cells = FormerCells.of(this);
        Election election = new Election(
                cells.next(LocalDate::parse),
                cells.next(ElectionKind::valueOf),
                cells.next(LocalDate::parse),
                cells.next(LocalDate::parse));
        Term term = new Term(
                cells.need(LocalDate::parse),
                cells.next(Integer::valueOf),
                cells.next(LocalDate::parse),
                cells.next(String::strip));
        Registration registration = cells.need(Registration::valueOf);
        EndReason rejectedFor = cells.next(EndReason::valueOf);
        LocalDate lastDay = cells.next(LocalDate::parse);
        EndReason reason = cells.next(EndReason::valueOf);
        return new Mandate(
                now.id(),
                now.kreds(),
                now.person(),
                now.seat(),
                election,
                term,
                registration,
                rejectedFor,
                lastDay == null || reason == null ? null : new Ending(lastDay, reason),
                now.absences(),
                cells.next(LocalDate::parse),
                now.version());
    }

    public static Former of(Workplace workplace) {
        FormerCells cells = new FormerCells()
                .add(workplace.name().value())
                .add(workplace.pNumber(), PNumber::value)
                .add(workplace.profile().kind())
                .add(workplace.profile().targetGroup())
                .add(workplace.profile().employer())
                .add(workplace.staffing().employees())
                .add(workplace.staffing().amrSeats())
                .addAll(
                        workplace.locations(),
                        (each, location) -> each.add(location.municipality(), MunicipalityCode::value)
                                .add(location.from()));
        return cells.addAll(workplace.units(), (each, unit) -> each.add(unit.value()))
                .packed();
    }

    Workplace restored(Workplace now) {
        FormerCells cells = FormerCells.of(this);
        return new Workplace(
                now.id(),
                now.kreds(),
                cells.need(WorkplaceName::new),
                cells.next(PNumber::new),
                new Profile(cells.next(String::strip), cells.next(String::strip), cells.next(String::strip)),
                new Staffing(cells.next(Integer::valueOf), cells.next(Integer::valueOf)),
                cells.all(each -> new Location(each.need(MunicipalityCode::new), each.need(LocalDate::parse))),
                cells.all(each -> each.need(WorkplaceName::new)),
                now.version());
    }

    public static Former of(Kommunegruppe group) {
        return new FormerCells()
                .addAll(
                        group.coverage(),
                        (each, coverage) -> each.add(coverage.municipality(), MunicipalityCode::value)
                                .add(coverage.period()))
                .packed();
    }

    Kommunegruppe restored(Kommunegruppe now) {
        return new Kommunegruppe(
                now.id(),
                now.kreds(),
                now.name(),
                now.amrsSince(),
                FormerCells.of(this).all(each -> new Coverage(each.need(MunicipalityCode::new), each.period())),
                now.version());
    }

    @Override
    public String toString() {
        return "Former";
    }
}
