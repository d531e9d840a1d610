package dk.amr.domain.correspondence;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.SENT_ON;
import static dk.amr.domain.offer.OfferFixture.anOffer;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Messages for tests: each tells Anna of her offer. */
public final class MessageFixture {

    public static final Instant WRITTEN_AT = Instant.parse("2027-01-04T08:15:30.125Z");

    private MessageFixture() {}

    public static Message aMessage() {
        return aMessage(1, WRITTEN_AT);
    }

    /** A message that waits to leave since it was written. */
    public static Message aMessage(int number, Instant writtenAt) {
        return Message.written(
                new MessageId(CountingIds.id(number)),
                aKreds().id(),
                ANNA.id(),
                MessageKind.NETWORK_OFFER,
                anOffer().id().value(),
                SENT_ON,
                writtenAt);
    }

    /** The same message, come so far. */
    public static Message come(Message message, Dispatch dispatch) {
        return new Message(
                message.id(),
                message.kreds(),
                message.person(),
                message.kind(),
                message.about(),
                message.day(),
                message.writtenAt(),
                dispatch);
    }

    /** Every message of the kreds, the newest first. */
    public static List<Message> messagesIn(Outbox outbox, KredsId kreds) {
        OutboxQuery query = OutboxQuery.newestFirst(200, null);
        Page<Message> page = outbox.list(kreds, query, WRITTEN_AT);
        List<Message> all = new ArrayList<>(page.items());
        while (page.next() != null) {
            page = outbox.list(kreds, query.from(page.next()), WRITTEN_AT);
            all.addAll(page.items());
        }
        return all;
    }
}
