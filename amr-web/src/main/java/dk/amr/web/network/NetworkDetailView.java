package dk.amr.web.network;

import dk.amr.domain.offer.look.NetworkView;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.offer.look.ParticipantLine;
import dk.amr.domain.offer.look.ProspectLine;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about a network on the day, for scripts. */
record NetworkDetailView(
        NetworkLineView network,
        RulesView groundRules,
        List<ParticipantView> participants,
        List<ProspectView> toBeOffered,
        List<OpenOfferView> openOffers) {

    /** The edition of the ground rules in force there. */
    record RulesView(UUID id, int number, boolean keepsNotes) {}

    /** Somebody who is or was in it; {@code endedFrom} is the first day without the person, or null. */
    record ParticipantView(
            UUID id,
            UUID person,
            String name,
            String workplace,
            LocalDate from,
            String standing,
            @Nullable LocalDate endedFrom,
            boolean hasAcknowledged,
            boolean isOnTheList,
            int version) {

        static ParticipantView from(ParticipantLine line) {
            Participation participation = line.participation();
            return new ParticipantView(
                    participation.id().value(),
                    participation.person().value(),
                    line.name().full(),
                    line.workplace().value(),
                    participation.from(),
                    line.standing().code(),
                    line.standing() instanceof Standing.Ended ended ? ended.from() : null,
                    line.hasAcknowledged(),
                    line.isOnTheList(),
                    participation.version().number());
        }

        @Override
        public String toString() {
            return "ParticipantView[" + id + "]";
        }
    }

    /** An offer that nobody has answered yet. */
    record OpenOfferView(UUID id, UUID person, String name, LocalDate sentOn, LocalDate answerBy, int version) {

        static OpenOfferView from(OfferLine line) {
            return new OpenOfferView(
                    line.offer().id().value(),
                    line.offer().person().value(),
                    line.name().full(),
                    line.offer().sentOn(),
                    line.offer().answerBy(),
                    line.offer().version().number());
        }

        @Override
        public String toString() {
            return "OpenOfferView[" + id + "]";
        }
    }

    /** Somebody to whom an offer is due; {@code obstacle} is what stands in its way, or null. */
    record ProspectView(UUID person, String name, @Nullable String obstacle) {

        static ProspectView from(ProspectLine line) {
            return new ProspectView(
                    line.person().value(),
                    line.name().full(),
                    line.obstacle() == null ? null : line.obstacle().name());
        }

        @Override
        public String toString() {
            return "ProspectView[" + person + "]";
        }
    }

    public NetworkDetailView {
        participants = List.copyOf(participants);
        toBeOffered = List.copyOf(toBeOffered);
        openOffers = List.copyOf(openOffers);
    }

    static NetworkDetailView from(NetworkView view, LocalDate day) {
        return new NetworkDetailView(
                NetworkLineView.from(view.line(), day),
                new RulesView(
                        view.rules().id().value(),
                        view.rules().number(),
                        view.rules().keepsNotes()),
                view.participants().stream().map(ParticipantView::from).toList(),
                view.prospects().stream().map(ProspectView::from).toList(),
                view.openOffers().stream().map(OpenOfferView::from).toList());
    }
}
