package dk.amr.web.offer;

import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.offer.Outcome;
import dk.amr.domain.offer.look.OfferLine;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer in a list, for scripts; {@code endedOn} and {@code answeredBy} are null while it is open. */
record OfferLineView(
        UUID id,
        UUID person,
        String name,
        String kommunegruppe,
        UUID network,
        LocalDate sentOn,
        String channel,
        LocalDate answerBy,
        String state,
        @Nullable LocalDate endedOn,
        @Nullable String answeredBy,
        int version) {

    static OfferLineView from(OfferLine line) {
        Offer offer = line.offer();
        Outcome outcome = line.state() instanceof OfferState.Ended ended ? ended.outcome() : null;
        return new OfferLineView(
                offer.id().value(),
                offer.person().value(),
                line.name().full(),
                line.kommunegruppe().value(),
                offer.network().value(),
                offer.sentOn(),
                offer.channel().name(),
                offer.answerBy(),
                line.state().code(),
                outcome == null ? null : outcome.on(),
                outcome == null ? null : answeredBy(outcome),
                offer.version().number());
    }

    private static @Nullable String answeredBy(Outcome outcome) {
        return switch (outcome.kind()) {
            case ACCEPTED, DECLINED -> outcome.channel().name();
            case EXPIRED, WITHDRAWN -> null;
        };
    }

    @Override
    public String toString() {
        return "OfferLineView[" + id + "]";
    }
}
