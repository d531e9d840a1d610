package dk.amr.domain.meeting.leave;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What has been answered is not asked again. */
public final class LeaveIsDecided extends RuleBroken {

    public LeaveIsDecided() {
        super(new Sentence(
                "Ønsket om tjenestefri er besvaret. Ret svaret i stedet.",
                "The wish for time off has been answered. Change the answer instead."));
    }
}
