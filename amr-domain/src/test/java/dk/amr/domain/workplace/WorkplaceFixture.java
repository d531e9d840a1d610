package dk.amr.domain.workplace;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;

import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;

/** Workplaces for tests. */
public final class WorkplaceFixture {

    private WorkplaceFixture() {}

    public static Workplace aWorkplace() {
        return aWorkplace(1, "Bosted Elmehøj", "Skanderborg");
    }

    public static Workplace aWorkplace(int number, String name, String municipality) {
        return Workplace.at(
                new WorkplaceId(CountingIds.id(number)),
                aKreds().id(),
                new WorkplaceName(name),
                Municipalities.read(municipality).code());
    }

    /** A workplace with everything known of it, two units and a move behind it. */
    public static Workplace aWorkplaceInFull() {
        return aWorkplace()
                .asRegistered(
                        new WorkplaceName("Bosted Elmehøj"),
                        new PNumber("1000000001"),
                        new Profile("bosted", "voksne", "Region Midtjylland"),
                        new Staffing(48, 2),
                        new Location(Municipalities.read("Odder").code(), LocalDate.of(2027, 8, 1)))
                .withUnit(new WorkplaceName("Natholdet"))
                .withUnit(new WorkplaceName("Ådalen"));
    }

    /** The same workplace, with that P-number. */
    public static Workplace withPNumber(Workplace workplace, String number) {
        return workplace.asRegistered(
                workplace.name(),
                new PNumber(number),
                Profile.UNKNOWN,
                Staffing.UNKNOWN,
                workplace.locations().getFirst());
    }

    /** The same workplace, kept by another kreds. */
    public static Workplace inAnotherKreds(Workplace workplace) {
        return new Workplace(
                workplace.id(),
                anotherKreds().id(),
                workplace.name(),
                workplace.pNumber(),
                workplace.profile(),
                workplace.staffing(),
                workplace.locations(),
                workplace.units(),
                workplace.version());
    }
}
