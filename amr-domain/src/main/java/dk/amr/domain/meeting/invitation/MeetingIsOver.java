package dk.amr.domain.meeting.invitation;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nobody is invited to, and nobody answers for, a time that has passed. */
public final class MeetingIsOver extends RuleBroken {

    public MeetingIsOver() {
        super(new Sentence(
                "Tidspunktet er passeret. Registrér fremmøde, eller flyt mødet.",
                "The time has passed. Record attendance or move the meeting."));
    }
}
