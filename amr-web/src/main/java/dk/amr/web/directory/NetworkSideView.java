package dk.amr.web.directory;

import dk.amr.domain.consent.Consent;
import dk.amr.domain.directory.NetworkSide;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the networks know of a person, for scripts. */
record NetworkSideView(List<OfferView> offers, List<ParticipationView> participations, List<ConsentView> consents) {

    /** An offer and how it ended, if it did. */
    record OfferView(
            UUID id,
            UUID network,
            String kommunegruppe,
            LocalDate sentOn,
            String channel,
            LocalDate answerBy,
            String state,
            @Nullable LocalDate endedOn,
            int version) {

        static OfferView from(OfferLine line) {
            Offer offer = line.offer();
            return new OfferView(
                    offer.id().value(),
                    offer.network().value(),
                    line.kommunegruppe().value(),
                    offer.sentOn(),
                    offer.channel().name(),
                    offer.answerBy(),
                    line.state().code(),
                    line.state() instanceof OfferState.Ended ended
                            ? ended.outcome().on()
                            : null,
                    offer.version().number());
        }
    }

    /** A place in a network; {@code endedFrom} is the first day without the person, or null. */
    record ParticipationView(
            UUID id,
            UUID network,
            String kommunegruppe,
            LocalDate from,
            String standing,
            @Nullable LocalDate endedFrom,
            int version) {

        static ParticipationView from(NetworkSide.Place place) {
            Participation participation = place.participation();
            return new ParticipationView(
                    participation.id().value(),
                    participation.network().value(),
                    place.kommunegruppe().value(),
                    participation.from(),
                    place.standing().code(),
                    place.standing() instanceof Standing.Ended ended ? ended.from() : null,
                    participation.version().number());
        }
    }

    /** A consent; {@code lastDay} is null while it is good. */
    record ConsentView(
            String purpose, LocalDate from, @Nullable LocalDate lastDay, int textVersion) {

        static ConsentView from(Consent consent) {
            return new ConsentView(
                    consent.purpose().name(),
                    consent.period().from(),
                    consent.period().last().orElse(null),
                    consent.textVersion());
        }
    }

    public NetworkSideView {
        offers = List.copyOf(offers);
        participations = List.copyOf(participations);
        consents = List.copyOf(consents);
    }

    static NetworkSideView from(NetworkSide side) {
        return new NetworkSideView(
                side.offers().stream().map(OfferView::from).toList(),
                side.places().stream().map(ParticipationView::from).toList(),
                side.consents().stream().map(ConsentView::from).toList());
    }
}
