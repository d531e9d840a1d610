package dk.amr.domain.meeting.attendance;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A meeting is closed when it is known of everybody invited whether they came (model 4.4). */
public final class AttendanceIsMissing extends RuleBroken {

    public AttendanceIsMissing() {
        super(new Sentence(
                "Fremmødet mangler for en eller flere inviterede. Registrér det, før mødet afsluttes.",
                "Attendance is missing for one or more of those invited. Record it before the meeting is closed."));
    }
}
