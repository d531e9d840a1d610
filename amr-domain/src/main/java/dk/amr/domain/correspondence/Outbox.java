package dk.amr.domain.correspondence;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where messages wait, and where it is kept what became of them. */
public interface Outbox {

    void addAll(List<Message> messages);

    Optional<Message> find(KredsId kreds, MessageId id);

    /** The messages of a kreds, newest first, from there on. */
    Page<Message> list(KredsId kreds, @Nullable String cursor, int limit);

    /** Those that wait and whose turn has come, the longest waiting first. */
    List<Message> due(KredsId kreds, Instant now, int limit);

    /** Those that were given up or that somebody took and never settled, oldest first. */
    List<Message> stuck(KredsId kreds, Instant now);

    /** Takes a waiting message to carry it; false when somebody else took it first. */
    boolean take(Message waiting, Instant now);

    /** Notes what became of it. */
    void settle(MessageId id, Dispatch dispatch);
}
