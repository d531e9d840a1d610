package dk.amr.persistence.offer;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.participation.Departure;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ParticipationRow(
        UUID id,
        UUID kredsId,
        UUID personId,
        UUID mandateId,
        UUID networkId,
        UUID offerId,
        LocalDate fromOn,
        @Nullable String departure,
        @Nullable LocalDate lastDay,
        int version) {

    static ParticipationRow of(Participation participation) {
        Departure departure = participation.departure();
        return new ParticipationRow(
                participation.id().value(),
                participation.kreds().value(),
                participation.person().value(),
                participation.mandate().value(),
                participation.network().value(),
                participation.offer().value(),
                participation.from(),
                departure == null ? null : departure.kind().name(),
                departure == null ? null : departure.lastDay(),
                participation.version().number());
    }

    Participation toDomain() {
        return new Participation(
                new ParticipationId(id),
                new KredsId(kredsId),
                new PersonId(personId),
                new MandateId(mandateId),
                new NetworkId(networkId),
                new OfferId(offerId),
                fromOn,
                departure == null || lastDay == null ? null : new Departure(Departure.Kind.valueOf(departure), lastDay),
                new Version(version));
    }
}
