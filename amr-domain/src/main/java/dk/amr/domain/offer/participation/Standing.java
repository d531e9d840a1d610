package dk.amr.domain.offer.participation;

import java.time.LocalDate;

/** How a participation stands on a day. Only one that is active may read and counts (D17). */
public sealed interface Standing {

    /** It has not begun. */
    record Upcoming() implements Standing {}

    record Active() implements Standing {}

    /** It rests, and is taken up again if the cause goes away in time. */
    record Paused(Pause cause) implements Standing {

        /** Why it rests. */
        public enum Pause {
            /** The person is on long leave (E15). */
            LEAVE,
            /** The term is over and a re-election is reported but not registered; the person may attend (E13). */
            RENEWAL_PENDING,
            /** The term is over or the workplace was left, and nothing is reported (D17). */
            MANDATE_LAPSED
        }
    }

    /** It ended, with that day as the first without it. */
    record Ended(Cause cause, LocalDate from) implements Standing {

        /** Why it ended. */
        public enum Cause {
            LEFT,
            TRANSFERRED,
            REMOVED,
            MANDATE,
            MEMBERSHIP,
            NETWORK_CLOSED
        }
    }

    default boolean isEnded() {
        return this instanceof Ended;
    }

    default boolean isActive() {
        return this instanceof Active;
    }

    /** A stable word for it. */
    default String code() {
        return switch (this) {
            case Upcoming upcoming -> "UPCOMING";
            case Active active -> "ACTIVE";
            case Paused paused -> paused.cause().name();
            case Ended ended -> "ENDED_" + ended.cause().name();
        };
    }
}
