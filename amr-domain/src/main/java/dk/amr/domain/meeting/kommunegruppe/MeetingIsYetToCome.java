package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nothing has been held before its time. */
public final class MeetingIsYetToCome extends RuleBroken {

    public MeetingIsYetToCome() {
        super(new Sentence(
                "Mødet ligger endnu foran. Vent, til det er begyndt, eller ret tiden.",
                "The meeting is yet to come. Wait until it has begun, or correct its time."));
    }
}
