package dk.amr.domain.meeting.sharing;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What was shared is its author's: nobody else lets others read it or takes it away (S45, P7). */
public final class OnlyItsAuthorDecides extends RuleBroken {

    public OnlyItsAuthorDecides() {
        super(new Sentence(
                "Det bestemmer den, der har delt det. Tal med vedkommende.",
                "That is for whoever shared it to decide. Talk to them."));
    }
}
