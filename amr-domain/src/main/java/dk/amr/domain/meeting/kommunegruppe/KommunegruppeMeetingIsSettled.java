package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What was held or cancelled stays so. */
public final class KommunegruppeMeetingIsSettled extends RuleBroken {

    public KommunegruppeMeetingIsSettled() {
        super(new Sentence(
                "Kommunegruppemødet er allerede holdt eller aflyst. Planlæg et nyt, hvis det skal holdes.",
                "The kommunegruppemøde was held or cancelled already. Plan a new one if it is to be held."));
    }
}
