package dk.amr.domain.task;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Most tasks are over when what they ask for is done; only a welcome package is ticked off by hand. */
public final class TaskGoesAwayByItself extends RuleBroken {

    public TaskGoesAwayByItself() {
        super(new Sentence(
                "Opgaven forsvinder selv, når det, den beder om, er gjort.",
                "The task goes away by itself when what it asks for is done."));
    }
}
