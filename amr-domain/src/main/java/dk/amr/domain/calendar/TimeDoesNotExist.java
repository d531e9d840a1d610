package dk.amr.domain.calendar;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** When summer time begins the clock leaps from two to three (E12). */
public final class TimeDoesNotExist extends RuleBroken {

    public TimeDoesNotExist() {
        super(new Sentence(
                "Det klokkeslæt findes ikke den dag: uret stilles frem fra 2 til 3. Vælg et andet.",
                "That time does not exist on that day: the clock leaps from 2 to 3. Choose another."));
    }
}
