package dk.amr.domain.calendar;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** When summer time ends the hour from two to three comes twice (E12). */
public final class TimeComesTwice extends RuleBroken {

    public TimeComesTwice() {
        super(
                new Sentence(
                        "Det klokkeslæt kommer to gange den dag, for uret stilles tilbage. Sig, om det er den første (first) eller den anden (second).",
                        "That time comes twice on that day, for the clock is set back. Say whether the first or the second is meant."));
    }
}
