package dk.amr.domain.correspondence;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Page;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The outbox in memory. */
public final class InMemoryOutbox implements Outbox, Remembering {

    private static final Comparator<Message> OLDEST_FIRST = Comparator.comparing(Message::writtenAt)
            .thenComparing(message -> message.id().value().toString());

    private final Shelf<MessageId, Message> messages = new Shelf<>();

    @Override
    public void addAll(List<Message> many) {
        many.forEach(message -> messages.put(message.id(), message));
    }

    @Override
    public Optional<Message> find(KredsId kreds, MessageId id) {
        return messages.find(id).filter(message -> message.kreds().equals(kreds));
    }

    @Override
    public Page<Message> list(KredsId kreds, OutboxQuery query, Instant now) {
        List<Message> all = ofKreds(kreds)
                .sorted(query.oldestFirst() ? OLDEST_FIRST : OLDEST_FIRST.reversed())
                .toList();
        List<Message> left = Page.after(query.cursor(), all, InMemoryOutbox::place).stream()
                .filter(message -> query.which().includes(message, now))
                .toList();
        return Page.first(query.limit(), left, InMemoryOutbox::place);
    }

    @Override
    public List<Message> due(KredsId kreds, Instant now, int limit) {
        return ofKreds(kreds)
                .filter(message -> isDue(message, now))
                .sorted(OLDEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Message> stuck(KredsId kreds, Instant now) {
        return ofKreds(kreds)
                .filter(message -> message.dispatch() instanceof Dispatch.Failed || message.isLost(now))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public synchronized boolean take(Message waiting, Instant now) {
        Optional<Message> there = messages.find(waiting.id()).filter(message -> isDue(message, now));
        there.ifPresent(message -> settle(message.id(), new Dispatch.Underway(message.attempts(), now)));
        return there.isPresent();
    }

    @Override
    public void settle(MessageId id, Dispatch dispatch) {
        Message message = messages.find(id).orElseThrow(UnknownMessage::new);
        messages.put(
                id,
                new Message(
                        id,
                        message.kreds(),
                        message.person(),
                        message.kind(),
                        message.about(),
                        message.day(),
                        message.writtenAt(),
                        dispatch));
    }

    @Override
    public synchronized void settleAll(Map<MessageId, Dispatch> dispatches) {
        if (!dispatches.keySet().stream().allMatch(id -> messages.find(id).isPresent())) {
            throw new UnknownMessage();
        }
        dispatches.forEach(this::settle);
    }

    private static String place(Message message) {
        return message.id().value().toString();
    }

    private static boolean isDue(Message message, Instant now) {
        return message.dispatch() instanceof Dispatch.Waiting waiting
                && !waiting.nextAt().isAfter(now);
    }

    private Stream<Message> ofKreds(KredsId kreds) {
        return messages.all().filter(message -> message.kreds().equals(kreds));
    }

    @Override
    public Runnable memory() {
        return messages.memory();
    }
}
