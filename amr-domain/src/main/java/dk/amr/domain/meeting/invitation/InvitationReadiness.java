package dk.amr.domain.meeting.invitation;

import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.planning.Facilitators;
import dk.amr.domain.meeting.planning.PredecessorIsCancelled;
import dk.amr.domain.meeting.planning.Predecessors;
import dk.amr.domain.network.FacilitatorMustBeActive;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkIsNotActive;
import dk.amr.domain.network.NetworkRepository;
import java.time.LocalDate;

/** What a meeting must have before anybody is invited: theme, place, facilitator, and a time to come (model 4.2). */
public final class InvitationReadiness {

    private final Facilitators facilitators;
    private final Predecessors predecessors;
    private final NetworkRepository networks;

    public InvitationReadiness(Facilitators facilitators, Predecessors predecessors, NetworkRepository networks) {
        this.facilitators = facilitators;
        this.predecessors = predecessors;
        this.networks = networks;
    }

    void check(NetworkMeeting meeting, LocalDate day) {
        meeting.mustBeAhead();
        if (meeting.slot().isPast(day)) {
            throw new MeetingIsOver();
        }
        Network network = networks.get(meeting.kreds(), meeting.network());
        if (!network.isActive(meeting.slot().day())) {
            throw new NetworkIsNotActive();
        }
        if (meeting.agenda().themes().isEmpty()) {
            throw new MeetingNeedsATheme();
        }
        if (!meeting.place().isDecided()) {
            throw new MeetingNeedsAPlace();
        }
        if (facilitators.of(network, meeting).isEmpty()) {
            throw new FacilitatorMustBeActive();
        }
        boolean followsACancelledOne = predecessors
                .of(meeting)
                .filter(KommunegruppeMeeting::isCancelled)
                .isPresent();
        if (followsACancelledOne && !meeting.precedence().isExplained()) {
            throw new PredecessorIsCancelled();
        }
    }
}
