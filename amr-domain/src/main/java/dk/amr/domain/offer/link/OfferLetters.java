package dk.amr.domain.offer.link;

import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.WhyNotSent;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.network.Staff;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.promise.Promise;
import dk.amr.domain.offer.promise.Prospect;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the mail of an offer when it is about to leave, if the right to get it still holds. */
public final class OfferLetters {

    private final OfferRepository offers;
    private final Promise promise;
    private final PersonRepository people;
    private final KredsRepository kredse;
    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;
    private final Staff staff;
    private final RulesInForce rules;
    private final PersonalLinks links;
    private final OfferWriter writer;

    public OfferLetters(
            OfferRepository offers,
            Promise promise,
            PersonRepository people,
            KredsRepository kredse,
            NetworkRepository networks,
            KommunegruppeRepository groups,
            Staff staff,
            RulesInForce rules,
            PersonalLinks links,
            OfferWriter writer) {
        this.offers = offers;
        this.promise = promise;
        this.people = people;
        this.kredse = kredse;
        this.networks = networks;
        this.groups = groups;
        this.staff = staff;
        this.rules = rules;
        this.links = links;
        this.writer = writer;
    }

    /** Asks once more, for that day, whether the offer is open and the AMR eligible. */
    public Draft draft(Message message, LocalDate day) {
        Offer offer = offers.get(message.kreds(), new OfferId(message.about()));
        if (offer.outcome() != null || !offer.isOpen(day)) {
            return new Draft.NotAnyMore(WhyNotSent.OFFER_IS_OVER);
        }
        Network network = networks.get(offer.kreds(), offer.network());
        if (!network.isActive(day)) {
            return new Draft.NotAnyMore(WhyNotSent.NETWORK_IS_CLOSED);
        }
        if (promise.of(offer.kreds(), offer.person(), day).stream().noneMatch(Prospect::isEligible)) {
            return new Draft.NotAnyMore(WhyNotSent.NOT_ELIGIBLE_ANY_MORE);
        }
        Person person = people.get(offer.kreds(), offer.person());
        EmailAddress to = person.contact().email();
        Optional<String> secret =
                links.secretFor(LinkPurpose.ANSWER_OFFER, offer.id().value());
        return to == null || secret.isEmpty()
                ? new Draft.NotAnyMore(WhyNotSent.NO_ADDRESS)
                : new Draft.Ready(writer.write(letter(message, offer, network, person, to, secret.get(), day)));
    }

    private OfferLetter letter(
            Message message,
            Offer offer,
            Network network,
            Person person,
            EmailAddress to,
            String secret,
            LocalDate day) {
        return new OfferLetter(
                message.id(),
                to,
                person.contact().language(),
                person.name(),
                kredse.get(offer.kreds()).name(),
                groups.find(offer.kreds(), network.kommunegruppe())
                        .orElseThrow()
                        .name(),
                offer.answerBy(),
                secret,
                rules.on(offer.kreds(), network.id(), day),
                staff.leading(network, day).orElse(null));
    }
}
