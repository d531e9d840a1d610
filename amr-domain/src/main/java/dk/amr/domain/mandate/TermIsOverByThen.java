package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A mandate whose term has run out ends by itself, not later. */
public final class TermIsOverByThen extends RuleBroken {

    public TermIsOverByThen() {
        super(new Sentence(
                "Valgperioden er udløbet før den dag. Vælg en tidligere dag.",
                "The term is over before that day. Choose an earlier day."));
    }
}
