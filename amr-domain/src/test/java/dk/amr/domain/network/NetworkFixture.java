package dk.amr.domain.network;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aKommunegruppe;
import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;

/** Networks for tests; unless a test says otherwise they begin on the first day of 2027. */
public final class NetworkFixture {

    public static final LocalDate START = LocalDate.of(2027, 1, 1);

    private NetworkFixture() {}

    /** The network of Skanderborg. */
    public static Network aNetwork() {
        return aNetwork(1, SKANDERBORG, Period.from(START));
    }

    /** The network of Aarhus. */
    public static Network anotherNetwork() {
        return aNetwork(2, AARHUS, Period.from(START));
    }

    /** A network led by the consultant all the time. */
    public static Network aNetwork(int number, Kommunegruppe group, Period period) {
        return new Network(
                new NetworkId(CountingIds.id(number)),
                aKreds().id(),
                group.id(),
                period,
                List.of(new Facilitation(CONSULTANT.id(), period.from())),
                Version.NEW);
    }

    public static final Kommunegruppe SKANDERBORG = aKommunegruppe(1, "Skanderborg", "Skanderborg");
    public static final Kommunegruppe AARHUS = aKommunegruppe(2, "Aarhus", "Aarhus");
    public static final Account CONSULTANT = anAccount(1, "konsulenten@example.org", Role.CONSULTANT);
    public static final Account COLLEAGUE = anAccount(2, "kollegaen@example.org", Role.CONSULTANT);

    /** The same network as it is kept. */
    public static Network kept(Network network, int version) {
        return new Network(
                network.id(),
                network.kreds(),
                network.kommunegruppe(),
                network.period(),
                network.facilitations(),
                new Version(version));
    }

    /** Two kommunegrupper, and two consultants who may lead their networks. */
    public static Given givenKommunegrupper(AllPorts ports) {
        return Given.in(ports).kommunegrupper(SKANDERBORG, AARHUS).accounts(CONSULTANT, COLLEAGUE);
    }
}
