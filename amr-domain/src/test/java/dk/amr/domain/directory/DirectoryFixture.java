package dk.amr.domain.directory;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aKommunegruppe;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.person.PersonFixture.aMembership;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.person.PersonFixture.aPersonWithoutNumber;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.Period;
import dk.amr.domain.workplace.Workplace;
import java.time.LocalDate;

/** A small register to look things up in, as it stands on {@link #DAY}. */
public final class DirectoryFixture {

    public static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    static final Person AAGAARD = aPerson(1, "Søren", "Aagaard");
    static final Person OESTER = aPerson(2, "René", "Øster");
    static final Person ZOEGA = aPersonWithoutNumber(3, "Anna Sofie", "Zoëga");
    static final Person BERG = aPerson(4, "Bo", "Berg");

    static final Workplace ELMEHOEJ = aWorkplace(1, "Bosted Elmehøj", "Skanderborg");
    static final Workplace OEBO = aWorkplace(2, "Ø-Botilbuddet", "Samsø");

    private DirectoryFixture() {}

    /**
     * Aagaard is AMR and TR at Elmehøj and a member; Øster was AMR there until the day before and is a member; Zoëga is
     * to be TR on Samsø and is no member; Berg leads Elmehøj and is no longer a member.
     */
    public static AllPorts fill(AllPorts ports) {
        return Given.in(ports)
                .members(AAGAARD, OESTER)
                .people(ZOEGA, BERG)
                .memberships(BERG, aMembership(BERG, new Period(LocalDate.of(2015, 1, 1), DAY)))
                .workplaces(ELMEHOEJ, OEBO)
                .kommunegrupper(aKommunegruppe(1, "Skanderborg", "Skanderborg"), aKommunegruppe(2, "Aarhus", "Aarhus"))
                .mandates(
                        aMandate(1, AAGAARD, ELMEHOEJ, MandateRole.AMR, LocalDate.of(2026, 6, 1)),
                        aMandate(2, AAGAARD, ELMEHOEJ, MandateRole.TR, LocalDate.of(2025, 6, 1)),
                        aMandate(3, OESTER, ELMEHOEJ, MandateRole.AMR, DAY.minusMonths(24)),
                        aMandate(4, ZOEGA, OEBO, MandateRole.TR, DAY.plusDays(1)),
                        aMandate(5, BERG, ELMEHOEJ, MandateRole.LEADER, LocalDate.of(2020, 1, 1)))
                .there();
    }
}
