package dk.amr.domain.calendar;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A meeting lasts some time. */
public final class MeetingEndsBeforeItStarts extends RuleBroken {

    public MeetingEndsBeforeItStarts() {
        super(new Sentence(
                "Mødet slutter, før det begynder. Ret et af de to tidspunkter.",
                "The meeting ends before it starts. Correct one of the two times."));
    }
}
