package dk.amr.domain.offer.participation;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a network, by an accepted offer.
 *
 * @param mandate the one it was accepted for; those that follow it carry the participation on
 * @param departure that the person left, if so; what else ends it follows from the register
 */
public record Participation(
        ParticipationId id,
        KredsId kreds,
        PersonId person,
        MandateId mandate,
        NetworkId network,
        OfferId offer,
        LocalDate from,
        @Nullable Departure departure,
        Version version) {

    /** The place that an accepted offer gives, from that day on. */
    public static Participation by(ParticipationId id, Offer offer, LocalDate from) {
        return new Participation(
                id,
                offer.kreds(),
                offer.person(),
                offer.mandate(),
                offer.network(),
                offer.id(),
                from,
                null,
                Version.NEW);
    }

    /** The participation with that day as the last one. */
    public Participation departed(Departure.Kind kind, LocalDate lastDay) {
        LocalDate last = lastDay.isBefore(from) ? from : lastDay;
        return new Participation(id, kreds, person, mandate, network, offer, from, new Departure(kind, last), version);
    }
}
