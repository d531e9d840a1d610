package dk.amr.domain.calendar;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** When summer time ends the hour from two to three comes twice (E12). */
public final class TimeComesTwice extends RuleBroken {

    public TimeComesTwice() {
        this(new Sentence("", ""));
    }

    /** With how one says which of the two it is, where it is not chosen on a page. */
    public TimeComesTwice(Sentence how) {
        super(new Sentence(
                ("Klokkeslættet kommer to gange den dag, for uret stilles tilbage fra 3 til 2. "
                                + "Vælg, om det er første eller anden gang. "
                                + how.danish())
                        .strip(),
                ("That time comes twice on that day, for the clock is set back from 3 to 2. "
                                + "Choose whether the first or the second is meant. "
                                + how.english())
                        .strip()));
    }
}
