package dk.amr.persistence.offer;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.Outcome;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OfferRow(
        UUID id,
        UUID kredsId,
        UUID personId,
        UUID mandateId,
        UUID networkId,
        LocalDate sentOn,
        String channel,
        LocalDate answerBy,
        @Nullable String outcome,
        @Nullable LocalDate outcomeOn,
        @Nullable String outcomeChannel,
        int version) {

    static OfferRow of(Offer offer) {
        Outcome outcome = offer.outcome();
        return new OfferRow(
                offer.id().value(),
                offer.kreds().value(),
                offer.person().value(),
                offer.mandate().value(),
                offer.network().value(),
                offer.sentOn(),
                offer.channel().name(),
                offer.answerBy(),
                outcome == null ? null : outcome.kind().name(),
                outcome == null ? null : outcome.on(),
                outcome == null ? null : outcome.channel().name(),
                offer.version().number());
    }

    Offer toDomain() {
        return new Offer(
                new OfferId(id),
                new KredsId(kredsId),
                new PersonId(personId),
                new MandateId(mandateId),
                new NetworkId(networkId),
                sentOn,
                Channel.valueOf(channel),
                answerBy,
                outcome == null || outcomeOn == null || outcomeChannel == null
                        ? null
                        : new Outcome(Outcome.Kind.valueOf(outcome), outcomeOn, Channel.valueOf(outcomeChannel)),
                new Version(version));
    }
}
