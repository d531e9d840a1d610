package dk.amr.domain.delivery;

import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferRepository;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes down what became of messages. An offer whose mail was not to be sent after all is withdrawn: nobody has got
 * it, so it waits for no answer and counts as none (D27).
 */
record Settlement(Outbox outbox, OfferRepository offers) {

    void keep(Map<Message, Dispatch> dispatches, LocalDate day) {
        Map<MessageId, Dispatch> byId = new LinkedHashMap<>();
        dispatches.forEach((message, dispatch) -> byId.put(message.id(), dispatch));
        outbox.settleAll(byId);
        offers.saveAll(unsent(dispatches, day));
    }

    private List<Offer> unsent(Map<Message, Dispatch> dispatches, LocalDate day) {
        return dispatches.entrySet().stream()
                .filter(each -> each.getValue() instanceof Dispatch.Dropped)
                .map(Map.Entry::getKey)
                .filter(message -> message.kind() == MessageKind.NETWORK_OFFER)
                .map(message -> offers.find(message.kreds(), new OfferId(message.about())))
                .flatMap(Optional::stream)
                .filter(offer -> offer.isOpenAsSeenOn(day))
                .map(offer -> offer.openOn(day).withdrawn(day))
                .toList();
    }
}
