package dk.amr.domain.correspondence;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where messages wait, and where it is kept what became of them. */
public interface Outbox {

    void addAll(List<Message> messages);

    Optional<Message> find(KredsId kreds, MessageId id);

    /** The messages of a kreds that are asked for, by when they were written; a cursor that is nonsense is none. */
    Page<Message> list(KredsId kreds, OutboxQuery query, Instant now);

    /** Those that wait and whose turn has come, the longest waiting first. */
    List<Message> due(KredsId kreds, Instant now, int limit);

    /** Those that were given up or that somebody took and never settled, oldest first. */
    List<Message> stuck(KredsId kreds, Instant now);

    /**
     * Takes a waiting message to carry it, however many try at once; false when somebody else took it first, or when
     * its turn is yet to come because somebody tried in vain meanwhile.
     */
    boolean take(Message waiting, Instant now);

    /** As {@link #take}, for many at once; answers those that were taken, in the order given. */
    default List<Message> takeAll(List<Message> waiting, Instant now) {
        return waiting.stream().filter(message -> take(message, now)).toList();
    }

    /** Notes what became of it; refused for a message that is not there ({@link UnknownMessage}). */
    void settle(MessageId id, Dispatch dispatch);

    /** As {@link #settle}, for many at once, all or none. */
    void settleAll(Map<MessageId, Dispatch> dispatches);
}
