package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;

/** Opens the page with the four statements; it changes nothing and tells only when the meeting was. */
public final class ReadEvaluationLink {

    private final Gate gate;
    private final EvaluationByLink byLink;

    public ReadEvaluationLink(Gate gate, EvaluationByLink byLink) {
        this.gate = gate;
        this.byLink = byLink;
    }

    /** When the meeting was; a link that was used, one that is over and an unknown one look the same. */
    public TimeSlot read(Caller caller, String secret, String address) {
        return gate.enter(
                caller,
                UseCase.READ_EVALUATION_LINK,
                act -> byLink.meeting(byLink.link(secret, address, caller.day()))
                        .slot());
    }
}
