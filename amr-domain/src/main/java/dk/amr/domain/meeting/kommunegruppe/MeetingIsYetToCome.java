package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nothing has been held before its day. */
public final class MeetingIsYetToCome extends RuleBroken {

    public MeetingIsYetToCome() {
        super(new Sentence(
                "Mødet ligger endnu foran. Vent til dagen, eller ret datoen.",
                "The meeting is yet to come. Wait for its day or correct the date."));
    }
}
