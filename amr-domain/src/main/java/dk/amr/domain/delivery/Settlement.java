package dk.amr.domain.delivery;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
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
 * Writes down what became of messages, with an event for each. An offer whose mail was not to be sent after all is
 * withdrawn: nobody has got it, so it waits for no answer and counts as none (D27).
 */
record Settlement(Gate gate, Outbox outbox, OfferRepository offers) {

    void of(Caller caller, Map<Message, Dispatch> dispatches) {
        Map<MessageId, Dispatch> byId = new LinkedHashMap<>();
        dispatches.forEach((message, dispatch) -> byId.put(message.id(), dispatch));
        gate.performAll(
                caller,
                UseCase.DELIVER_OUTBOX,
                List.copyOf(byId.entrySet()),
                (act, each) -> {
                    act.concerns(Subject.Kind.MESSAGE, each.getKey().value());
                    act.tells(each.getValue().getClass().getSimpleName());
                },
                () -> {
                    outbox.settleAll(byId);
                    offers.saveAll(unsent(dispatches, caller.day()));
                });
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
