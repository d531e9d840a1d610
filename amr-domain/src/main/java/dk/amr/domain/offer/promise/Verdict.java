package dk.amr.domain.offer.promise;

import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Sentence;
import java.util.Optional;

/** What a run of offers does with an AMR, and why. */
public sealed interface Verdict {

    /** An offer of that network is due. */
    record Send(NetworkId network) implements Verdict {}

    /** An offer is due, but something must be put in order first. */
    record Blocked(Obstacle obstacle) implements Verdict {}

    /** No offer is due, for the AMR has one or has answered. */
    record Skipped(Cause cause) implements Verdict {}

    /** The AMR is not to have an offer. */
    record Excluded(Ground ground) implements Verdict {}

    /** What stands in the way of an offer. */
    enum Obstacle {
        NO_ACTIVE_NETWORK("intet aktivt netværk i kommunegruppen", "no active network in the kommunegruppe"),
        NETWORK_BEGINS_LATER("netværket er ikke begyndt endnu", "the network has not begun yet"),
        NO_EMAIL("ingen e-mailadresse", "no e-mail address");

        private final Sentence words;

        Obstacle(String danish, String english) {
            this.words = new Sentence(danish, english);
        }

        /** Whether it is time or somebody's decision about a network, and nothing about the AMR, that is waited for. */
        public boolean isForWantOfANetwork() {
            return this != NO_EMAIL;
        }

        public Sentence words() {
            return words;
        }
    }

    /** Why nothing is to be sent. */
    enum Cause {
        IN_NETWORK("deltager allerede", "in the network already"),
        OFFER_IS_OPEN("har et åbent tilbud", "has an open offer"),
        DECLINED("har sagt nej for det nuværende hverv", "declined for current mandate"),
        UNANSWERED("svarede ikke inden fristen", "did not answer in time"),
        LEFT("har forladt netværket", "has left the network");

        private final Sentence words;

        Cause(String danish, String english) {
            this.words = new Sentence(danish, english);
        }

        public Sentence words() {
            return words;
        }
    }

    /** Why an AMR is not to have an offer. */
    enum Ground {
        NOT_A_MEMBER("ikke medlem", "not a member"),
        MEMBERSHIP_ENDED("medlemskabet er ophørt", "membership ended"),
        OUTSIDE_THE_AREA("arbejdspladsen ligger uden for kredsens område", "the workplace is outside the kreds' area");

        private final Sentence words;

        Ground(String danish, String english) {
            this.words = new Sentence(danish, english);
        }

        public Sentence words() {
            return words;
        }
    }

    /** The reason in words; empty for an offer that is due. */
    default Optional<Sentence> reason() {
        return switch (this) {
            case Send send -> Optional.empty();
            case Blocked blocked -> Optional.of(blocked.obstacle().words());
            case Skipped skipped -> Optional.of(skipped.cause().words());
            case Excluded excluded -> Optional.of(excluded.ground().words());
        };
    }
}
