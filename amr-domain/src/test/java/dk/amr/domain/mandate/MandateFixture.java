package dk.amr.domain.mandate;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;

import dk.amr.domain.person.Person;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.List;

/** Mandates for tests; unless a test says otherwise they run for two years from the first day of 2026. */
public final class MandateFixture {

    public static final LocalDate START = LocalDate.of(2026, 1, 1);

    private MandateFixture() {}

    public static Mandate anAmrMandate() {
        return anAmrMandate(1, aPerson(), aWorkplace());
    }

    public static Mandate anAmrMandate(int number, Person person, Workplace workplace) {
        return aMandate(number, person, workplace, MandateRole.AMR, START);
    }

    /** A mandate of two years, or until further notice for a leader. */
    public static Mandate aMandate(
            int number, Person person, Workplace workplace, MandateRole role, LocalDate startsOn) {
        return Mandate.of(
                new MandateId(CountingIds.id(number)),
                person.kreds(),
                person.id(),
                new Seat(role, workplace.id(), null),
                Election.UNKNOWN,
                role == MandateRole.LEADER
                        ? Term.untilFurtherNotice(startsOn)
                        : Term.ofMonths(startsOn, Term.USUAL_MONTHS, null));
    }

    /** An AMR's mandate with that election and term. */
    public static Mandate anAmrMandate(Election election, Term term) {
        return Mandate.of(
                new MandateId(CountingIds.id(1)),
                aKreds().id(),
                aPerson().id(),
                new Seat(MandateRole.AMR, aWorkplace().id(), null),
                election,
                term);
    }

    /** A mandate with everything known of it. */
    public static Mandate aMandateInFull(Person person, Workplace workplace) {
        return new Mandate(
                new MandateId(CountingIds.id(1)),
                person.kreds(),
                person.id(),
                new Seat(MandateRole.AMR, workplace.id(), new WorkplaceName("Natholdet")),
                new Election(
                        LocalDate.of(2026, 11, 2),
                        ElectionKind.RE_ELECTION,
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 11, 3)),
                Term.ofMonths(LocalDate.of(2026, 11, 15), 48, "lokalaftale 2026"),
                Registration.REGISTERED,
                null,
                new Ending(LocalDate.of(2029, 6, 30), EndReason.PROMOTED_TO_LEADER),
                List.of(
                        new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 1)),
                        Period.from(LocalDate.of(2028, 2, 29))),
                LocalDate.of(2027, 2, 12),
                Version.NEW);
    }
}
