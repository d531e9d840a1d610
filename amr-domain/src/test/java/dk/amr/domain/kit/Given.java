package dk.amr.domain.kit;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.person.PersonFixture.aMembership;

import dk.amr.domain.access.account.Account;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.network.Network;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.workplace.Workplace;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills an installation with what a test takes for granted. It has two kredse from the start. */
public final class Given {

    private final AllPorts ports;

    private Given(AllPorts ports) {
        this.ports = ports;
    }

    public static Given in(AllPorts ports) {
        Stream.of(aKreds(), anotherKreds())
                .filter(kreds -> ports.kredse().find(kreds.id()).isEmpty())
                .forEach(ports.kredse()::add);
        return new Given(ports);
    }

    public Given people(Person... people) {
        Stream.of(people).forEach(ports.people()::save);
        return this;
    }

    /** People who have been members of the kreds since 2015. */
    public Given members(Person... people) {
        people(people);
        Stream.of(people).forEach(person -> memberships(person, aMembership(person)));
        return this;
    }

    public Given memberships(Person person, Membership... memberships) {
        ports.people().keepMemberships(Map.of(person.id(), List.of(memberships)));
        return this;
    }

    public Given workplaces(Workplace... workplaces) {
        Stream.of(workplaces).forEach(ports.workplaces()::save);
        return this;
    }

    public Given mandates(Mandate... mandates) {
        Stream.of(mandates).forEach(ports.mandates()::save);
        return this;
    }

    public Given kommunegrupper(Kommunegruppe... groups) {
        Stream.of(groups).forEach(ports.kommunegrupper()::save);
        return this;
    }

    public Given accounts(Account... accounts) {
        Stream.of(accounts).forEach(ports.accounts()::save);
        return this;
    }

    public Given networks(Network... networks) {
        Stream.of(networks).forEach(ports.networks()::save);
        return this;
    }

    public Given offers(Offer... offers) {
        Stream.of(offers).forEach(ports.offers()::save);
        return this;
    }

    /** The installation, filled. */
    public AllPorts there() {
        return ports;
    }
}
