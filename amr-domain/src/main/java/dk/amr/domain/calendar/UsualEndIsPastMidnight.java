package dk.amr.domain.calendar;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Where nobody says when a meeting ends it lasts two hours (S34), and these must fit into the day. */
public final class UsualEndIsPastMidnight extends RuleBroken {

    public UsualEndIsPastMidnight() {
        super(new Sentence(
                "Uden et sluttidspunkt varer mødet to timer, og så slutter det efter midnat. Skriv, hvornår det slutter.",
                "Without an end the meeting lasts two hours, and then it ends after midnight. Say when it ends."));
    }
}
