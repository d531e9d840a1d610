package dk.amr.domain.meeting.invitation;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A meeting has a place, or a link, before anybody is invited (model 4.2). */
public final class MeetingNeedsAPlace extends RuleBroken {

    public MeetingNeedsAPlace() {
        super(new Sentence(
                "Mødet skal have et sted eller et link, før der inviteres.",
                "The meeting must have a place or a link before anybody is invited."));
    }
}
