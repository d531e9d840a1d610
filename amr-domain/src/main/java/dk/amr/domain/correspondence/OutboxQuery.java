package dk.amr.domain.correspondence;

import dk.amr.domain.shared.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which messages somebody asks for.
 *
 * @param oldestFirst the oldest first instead of the newest
 * @param limit 1 to 200
 * @param cursor where to go on, from the page before, which stood the same way
 */
public record OutboxQuery(
        Which which,
        boolean oldestFirst,
        int limit,
        @Nullable String cursor) {

    /** How far a message has come. */
    public enum Which {
        ALL,

        /** It is yet to leave, or is leaving. */
        WAITING,

        /** It was given up, or taken so long ago that nobody can know whether it left. */
        FAILED,

        DELIVERED,

        /** It was not to leave after all. */
        DROPPED;

        /** Whether a message is one of them. */
        public boolean includes(Message message, Instant now) {
            return this == ALL
                    || this
                            == switch (message.dispatch()) {
                                case Dispatch.Waiting waiting -> WAITING;
                                case Dispatch.Underway underway -> message.isLost(now) ? FAILED : WAITING;
                                case Dispatch.Failed failed -> FAILED;
                                case Dispatch.Delivered delivered -> DELIVERED;
                                case Dispatch.Dropped dropped -> DROPPED;
                            };
        }
    }

    public OutboxQuery {
        limit = Page.limit(limit);
    }

    /** All messages, the newest first. */
    public static OutboxQuery newestFirst(int limit, @Nullable String cursor) {
        return new OutboxQuery(Which.ALL, false, limit, cursor);
    }

    /** The same messages, further on. */
    public OutboxQuery from(@Nullable String place) {
        return new OutboxQuery(which, oldestFirst, limit, place);
    }
}
