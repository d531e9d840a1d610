package dk.amr.domain.offer.participation;

import dk.amr.domain.shared.Sentence;
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

    /** The same in words. */
    default Sentence title() {
        return switch (this) {
            case Upcoming upcoming -> new Sentence("ikke begyndt", "not begun");
            case Active active -> new Sentence("med", "active");
            case Paused paused ->
                switch (paused.cause()) {
                    case LEAVE -> new Sentence("på orlov", "on leave");
                    case RENEWAL_PENDING ->
                        new Sentence("genvalg meldt, ikke registreret", "re-election reported, not registered");
                    case MANDATE_LAPSED -> new Sentence("hvervet er udløbet", "the mandate has lapsed");
                };
            case Ended ended ->
                switch (ended.cause()) {
                    case LEFT -> new Sentence("har forladt netværket", "has left the network");
                    case TRANSFERRED -> new Sentence("flyttet til et andet netværk", "moved to another network");
                    case REMOVED -> new Sentence("taget ud af netværket", "removed from the network");
                    case MANDATE -> new Sentence("hvervet er ophørt", "the mandate has ended");
                    case MEMBERSHIP -> new Sentence("medlemskabet er ophørt", "the membership has ended");
                    case NETWORK_CLOSED -> new Sentence("netværket er lukket", "the network is closed");
                };
        };
    }
}
