package dk.amr.domain.meeting;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What took place can no longer be moved, cancelled or invited to. */
public final class MeetingIsHeldAlready extends RuleBroken {

    public MeetingIsHeldAlready() {
        super(new Sentence(
                "Mødet er holdt og kan ikke ændres. Fremmøde kan rettes, til mødet er afsluttet.",
                "The meeting was held and cannot be changed. Attendance can be corrected until it is closed."));
    }
}
