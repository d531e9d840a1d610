package dk.amr.domain.offer;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.network.NetworkFixture.givenKommunegrupper;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.network.Network;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;

/** Offers for tests: two AMRs of Skanderborg, and two networks they may be offered a place in. */
public final class OfferFixture {

    public static final LocalDate SENT_ON = LocalDate.of(2027, 1, 4);

    public static final Person ANNA = aPerson(1, "Anna", "Prøve");
    public static final Person BO = aPerson(2, "Bo", "Prøve");

    private OfferFixture() {}

    /** Two AMRs who are members, and the networks of Skanderborg and Aarhus. */
    public static Given givenTwoAmrs(AllPorts ports) {
        return givenKommunegrupper(ports)
                .members(ANNA, BO)
                .workplaces(aWorkplace())
                .mandates(anAmrMandate(1, ANNA, aWorkplace()), anAmrMandate(2, BO, aWorkplace()))
                .networks(aNetwork(), anotherNetwork());
    }

    /** Two AMRs, each with an open offer of the network of Skanderborg: 1 and 2. */
    public static Given givenTwoOffers(AllPorts ports) {
        return givenTwoAmrs(ports).offers(anOffer(), anOffer(2, BO, aNetwork(), SENT_ON));
    }

    /** Anna's offer of the network of Skanderborg. */
    public static Offer anOffer() {
        return anOffer(1, ANNA, aNetwork(), SENT_ON);
    }

    /** An open offer, sent by mail. */
    public static Offer anOffer(int number, Person person, Network network, LocalDate sentOn) {
        return Offer.made(
                new OfferId(CountingIds.id(number)),
                aKreds().id(),
                person.id(),
                anAmrMandate(person.equals(ANNA) ? 1 : 2, person, aWorkplace()).id(),
                network.id(),
                sentOn,
                Channel.MAIL);
    }

    /** The same offer as it is kept. */
    public static Offer kept(Offer offer, int version) {
        return new Offer(
                offer.id(),
                offer.kreds(),
                offer.person(),
                offer.mandate(),
                offer.network(),
                offer.sentOn(),
                offer.channel(),
                offer.answerBy(),
                offer.outcome(),
                new Version(version));
    }
}
