package dk.amr.domain.offer.link;

import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.network.Staff;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;

/** Finds the offer behind a personal link. */
public final class OfferByLink {

    private final PersonalLinks links;
    private final OfferRepository offers;
    private final PersonRepository people;
    private final KredsRepository kredse;
    private final NetworkRepository networks;
    private final Staff staff;
    private final KommunegruppeRepository groups;
    private final RulesInForce rules;
    private final AcknowledgementRepository acknowledgements;
    private final Consents consents;

    public OfferByLink(
            PersonalLinks links,
            OfferRepository offers,
            PersonRepository people,
            KredsRepository kredse,
            NetworkRepository networks,
            Staff staff,
            KommunegruppeRepository groups,
            RulesInForce rules,
            AcknowledgementRepository acknowledgements,
            Consents consents) {
        this.links = links;
        this.offers = offers;
        this.people = people;
        this.kredse = kredse;
        this.networks = networks;
        this.staff = staff;
        this.groups = groups;
        this.rules = rules;
        this.acknowledgements = acknowledgements;
        this.consents = consents;
    }

    Offer offer(String secret, String address, LocalDate day) {
        PersonalLink link = links.opened(secret, LinkPurpose.ANSWER_OFFER, address, day);
        return offers.get(link.kreds(), new OfferId(link.about()));
    }

    /** An offer that was sent for a later day is looked at as on that day. */
    static LocalDate dayOf(Offer offer, LocalDate day) {
        return day.isBefore(offer.sentOn()) ? offer.sentOn() : day;
    }

    GroundRules rulesOf(Offer offer, LocalDate day) {
        return rules.on(offer.kreds(), offer.network(), dayOf(offer, day));
    }

    OfferPage page(Offer offer, LocalDate day) {
        Person person = people.get(offer.kreds(), offer.person());
        Network network = networks.get(offer.kreds(), offer.network());
        LocalDate on = dayOf(offer, day);
        GroundRules inForce = rulesOf(offer, day);
        return new OfferPage(
                person.name(),
                person.contact().language(),
                kredse.get(offer.kreds()).name(),
                groups.find(offer.kreds(), network.kommunegruppe())
                        .orElseThrow()
                        .name(),
                staff.leading(network, on).orElse(null),
                offer.answerBy(),
                offer.outcome() == null && offer.isOpen(on),
                offer.outcome(),
                inForce,
                acknowledgements.of(offer.kreds(), offer.person().value()).stream()
                        .anyMatch(each -> each.rules().equals(inForce.id())),
                consents.isGiven(offer.kreds(), offer.person(), ConsentPurpose.PARTICIPANT_LIST, on));
    }
}
