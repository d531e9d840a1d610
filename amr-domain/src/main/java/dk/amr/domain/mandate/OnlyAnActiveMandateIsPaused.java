package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Only a mandate that is active on the day can be paused. */
public final class OnlyAnActiveMandateIsPaused extends RuleBroken {

    public OnlyAnActiveMandateIsPaused() {
        super(new Sentence(
                "Hvervet er ikke i gang den dag, så det kan ikke sættes på orlov.",
                "The mandate is not active on that day, so it cannot be paused."));
    }
}
