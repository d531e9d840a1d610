package dk.amr.domain.meeting.sharing;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Whoever has not acknowledged the ground rules in force neither reads nor shares (P6). */
public final class GroundRulesComeFirst extends RuleBroken {

    public GroundRulesComeFirst() {
        super(new Sentence(
                "Sig ja til netværkets gældende leveregler først.",
                "Acknowledge the network's ground rules in force first."));
    }
}
