package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.person.Person;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** A kreds in which offers were sent, and a phone that opens the links with which they are answered. */
final class OffersByLink implements AutoCloseable {

    private final RunningWeb web = RunningWeb.withF1();
    private final Account office = web.account(Role.OFFICE_ADMIN, Role.CONSULTANT);
    private final Caller caller = office.asCaller(Door.COMMAND, RunningWeb.TODAY);
    private final Browser phone = web.browser();

    OffersByLink() {
        if (web.ports().groundRules().ofKreds(aKreds().id()).isEmpty()) {
            web.ports().groundRules().add(GroundRules.first(new GroundRulesId(new UUID(0, 1)), aKreds().id()));
        }
        web.get(EstablishNetwork.class)
                .establish(
                        caller,
                        new EstablishNetwork.Request(
                                new KommunegruppeName("Skanderborg"),
                                NamedColleague.at(office.login()),
                                RunningWeb.TODAY));
        web.get(SendOffers.class).send(caller, new SendOffers.Request(false, false));
    }

    @Override
    public void close() {
        web.close();
    }

    Offer offerTo(String given) {
        return web.ports().offers().ofKreds(aKreds().id()).stream()
                .filter(offer -> person(offer).name().given().equals(given))
                .findFirst()
                .orElseThrow();
    }

    Person person(Offer offer) {
        return web.ports().people().get(offer.kreds(), offer.person());
    }

    String link(Offer offer) {
        return "/svar/"
                + web.get(PersonalLinks.class)
                        .secretFor(LinkPurpose.ANSWER_OFFER, offer.id().value())
                        .orElseThrow();
    }

    HttpResponse<String> answer(Offer offer, Map<String, String> fields) {
        return phone.submit(link(offer), link(offer), fields);
    }

    /** How whoever leads the network is reached. */
    String facilitator() {
        return office.owner().nameAndAddress();
    }

    RunningWeb web() {
        return web;
    }

    Caller caller() {
        return caller;
    }

    Browser phone() {
        return phone;
    }
}
