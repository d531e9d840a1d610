package dk.amr.domain.offer;

import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an offer stands on a day. Only one that is open can still be answered, withdrawn or left to expire. */
public sealed interface OfferState {

    /** Every stable word that there is. */
    Set<String> CODES = Stream.concat(
                    Stream.of("SENT"), Arrays.stream(Outcome.Kind.values()).map(Enum::name))
            .collect(Collectors.toUnmodifiableSet());

    /** A stable word for it. */
    String code();

    /** The same in words. */
    Sentence title();

    /** Sent and open. */
    record Sent(Offer offer) implements OfferState {

        @Override
        public String code() {
            return "SENT";
        }

        @Override
        public Sentence title() {
            return new Sentence("åbent", "open");
        }

        public Offer accepted(LocalDate on, Channel channel) {
            return offer.ended(Outcome.Kind.ACCEPTED, on, channel);
        }

        public Offer declined(LocalDate on, Channel channel) {
            return offer.ended(Outcome.Kind.DECLINED, on, channel);
        }

        public Offer withdrawn(LocalDate on) {
            return offer.ended(Outcome.Kind.WITHDRAWN, on, Channel.OFFICE);
        }
    }

    /** Ended, by an answer or without one. */
    record Ended(Outcome outcome) implements OfferState {

        @Override
        public String code() {
            return outcome.kind().name();
        }

        @Override
        public Sentence title() {
            return outcome.kind().title();
        }
    }
}
