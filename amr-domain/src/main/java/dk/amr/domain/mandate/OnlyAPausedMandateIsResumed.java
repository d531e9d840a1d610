package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Only a mandate that is paused before the day can be resumed. */
public final class OnlyAPausedMandateIsResumed extends RuleBroken {

    public OnlyAPausedMandateIsResumed() {
        super(new Sentence(
                "Hvervet er ikke på orlov før den dag, så der er intet at genoptage.",
                "The mandate is not paused before that day, so there is nothing to resume."));
    }
}
