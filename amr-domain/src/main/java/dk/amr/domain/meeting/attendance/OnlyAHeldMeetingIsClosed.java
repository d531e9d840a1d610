package dk.amr.domain.meeting.attendance;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What was not held is cancelled, not closed. */
public final class OnlyAHeldMeetingIsClosed extends RuleBroken {

    public OnlyAHeldMeetingIsClosed() {
        super(new Sentence(
                "Mødet er ikke holdt. Registrér fremmøde, eller aflys det.",
                "The meeting was not held. Record attendance or cancel it."));
    }
}
