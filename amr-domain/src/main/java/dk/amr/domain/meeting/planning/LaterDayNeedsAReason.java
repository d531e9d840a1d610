package dk.amr.domain.meeting.planning;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A network meets the same day as the kommunegruppemøde unless somebody says why not (D5). */
public final class LaterDayNeedsAReason extends RuleBroken {

    public LaterDayNeedsAReason() {
        super(new Sentence(
                "Netværksmødet ligger en anden dag end kommunegruppemødet. Skriv grunden.",
                "The network meeting is on another day than the kommunegruppemøde. Give the reason."));
    }
}
