package dk.amr.domain.meeting.attendance;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A meeting is held after people were invited to it (model 4.4). */
public final class NobodyIsInvitedYet extends RuleBroken {

    public NobodyIsInvitedYet() {
        super(new Sentence(
                "Ingen er inviteret til mødet endnu. Invitér først.",
                "Nobody is invited to the meeting yet. Invite first."));
    }
}
