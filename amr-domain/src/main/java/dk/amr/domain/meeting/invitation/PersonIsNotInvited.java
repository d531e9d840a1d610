package dk.amr.domain.meeting.invitation;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An answer is to an invitation. */
public final class PersonIsNotInvited extends RuleBroken {

    public PersonIsNotInvited() {
        super(new Sentence(
                "Personen er ikke inviteret til mødet. Invitér først.",
                "The person is not invited to the meeting. Invite first."));
    }
}
