package dk.amr.cli.policy;

import dk.amr.cli.Office;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.LinkSecrets;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Offers, with the links and the messages that belong to them, made through the ports. */
final class Letters {

    private final Town town;

    Letters(Town town) {
        this.town = town;
    }

    /** An open offer, known by the secret of its link. */
    Thing link(Mandate mandate) {
        Offer offer = anOffer(mandate);
        PersonalLink link = town.part(PersonalLinks.class)
                .made(
                        offer.kreds(),
                        offer.person(),
                        LinkPurpose.ANSWER_OFFER,
                        offer.id().value(),
                        offer.answerBy());
        town.part(PersonalLinkRepository.class).addAll(List.of(link));
        return Thing.of(offer.id().value(), town.part(LinkSecrets.class).of(link.id()), 1);
    }

    /** A message whose turn has come. */
    Thing waiting(Mandate mandate) {
        // what other tries left behind must not be carried with it
        Outbox outbox = town.part(Outbox.class);
        outbox.due(mandate.kreds(), now(), 1000)
                .forEach(other -> outbox.settle(other.id(), new Dispatch.Dropped(now(), "left-behind")));
        return message(mandate, new Dispatch.Waiting(0, now()));
    }

    /** A message that was given up. */
    Thing failed(Mandate mandate) {
        return message(mandate, new Dispatch.Failed(7, now(), "smtp-421"));
    }

    private Thing message(Mandate mandate, Dispatch dispatch) {
        Offer offer = anOffer(mandate);
        MessageId id = new MessageId(next());
        town.part(Outbox.class)
                .addAll(List.of(new Message(
                        id,
                        offer.kreds(),
                        offer.person(),
                        MessageKind.NETWORK_OFFER,
                        offer.id().value(),
                        Town.DAY,
                        now(),
                        dispatch)));
        return Thing.of(id.value(), "", 1);
    }

    private Offer anOffer(Mandate mandate) {
        Offer offer = Offer.made(
                new OfferId(next()),
                mandate.kreds(),
                mandate.person(),
                mandate.id(),
                aNetwork(mandate.kreds()),
                Town.DAY,
                Channel.MAIL);
        town.part(OfferRepository.class).save(offer);
        return offer;
    }

    private NetworkId aNetwork(KredsId kreds) {
        KommunegruppeId group = new KommunegruppeId(next());
        KommunegruppeName name = new KommunegruppeName("Post" + group.value());
        town.part(KommunegruppeRepository.class).save(Kommunegruppe.covering(group, kreds, name, List.of()));
        AccountId leader = town.part(AccountRepository.class).ofKreds(kreds).stream()
                .map(Account::id)
                .findFirst()
                .orElseThrow();
        Network network = Network.established(new NetworkId(next()), kreds, group, Town.DAY, leader);
        town.part(NetworkRepository.class).save(network);
        return network.id();
    }

    private UUID next() {
        return town.part(Ids.class).next();
    }

    private static Instant now() {
        return Office.CLOCK.instant();
    }
}
