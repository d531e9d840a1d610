package dk.amr.domain.offer;

import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an offer stands on a day. Only one that is open can still be answered, withdrawn or left to expire. */
public sealed interface OfferState {

    /** The word for one that is open. */
    Sentence OPEN = new Sentence("åbent", "open");

    /** The stable word that somebody means by it, in any case, or by what it is called in either language. */
    static Optional<String> codeOf(String text) {
        return means(text, "SENT", OPEN)
                ? Optional.of("SENT")
                : Arrays.stream(Outcome.Kind.values())
                        .filter(kind -> means(text, kind.name(), kind.title()))
                        .map(Enum::name)
                        .findFirst();
    }

    private static boolean means(String text, String code, Sentence title) {
        return Stream.of(code, title.danish(), title.english()).anyMatch(text.strip()::equalsIgnoreCase);
    }

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
            return OPEN;
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
