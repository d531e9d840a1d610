package dk.amr.domain.groundrule;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A published edition is never changed; a change is a new edition. */
public final class GroundRulesArePublished extends RuleBroken {

    public GroundRulesArePublished() {
        super(new Sentence(
                "Den udgave er udgivet og kan ikke ændres. Udgiv en ny.",
                "That edition is published and cannot be changed. Publish a new one."));
    }
}
