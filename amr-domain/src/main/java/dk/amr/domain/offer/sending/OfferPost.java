package dk.amr.domain.offer.sending;

import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.promise.Prospect;
import dk.amr.domain.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Makes offers ready to leave: the offer, its personal link and its message. */
public final class OfferPost {

    private final OfferRepository offers;
    private final PersonalLinks links;
    private final PersonalLinkRepository linkRepository;
    private final Outbox outbox;
    private final Clock clock;
    private final Ids ids;

    public OfferPost(
            OfferRepository offers,
            PersonalLinks links,
            PersonalLinkRepository linkRepository,
            Outbox outbox,
            Clock clock,
            Ids ids) {
        this.offers = offers;
        this.links = links;
        this.linkRepository = linkRepository;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** An offer to somebody to whom one is due. */
    Offer offerTo(KredsId kreds, Prospect prospect, NetworkId network, LocalDate day) {
        return Offer.made(
                new OfferId(ids.next()), kreds, prospect.person(), prospect.mandate(), network, day, Channel.MAIL);
    }

    /** Keeps the new offers, each with a link and a message that waits to leave. */
    void post(List<Offer> made) {
        Instant now = clock.instant();
        offers.saveAll(made);
        linkRepository.addAll(made.stream()
                .map(offer -> links.made(
                        offer.kreds(),
                        offer.person(),
                        LinkPurpose.ANSWER_OFFER,
                        offer.id().value(),
                        offer.answerBy().plusDays(Offer.DAYS_TO_TELL)))
                .toList());
        outbox.addAll(made.stream()
                .map(offer -> Message.written(
                        new MessageId(ids.next()),
                        offer.kreds(),
                        offer.person(),
                        MessageKind.NETWORK_OFFER,
                        offer.id().value(),
                        offer.sentOn(),
                        now))
                .toList());
    }
}
