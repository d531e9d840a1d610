package dk.amr.domain.person;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Two memberships of one person never cover the same day. */
public final class MembershipsOverlap extends RuleBroken {

    public MembershipsOverlap() {
        super(new Sentence(
                "To medlemskaber for samme person dækker den samme dag. Ret indmeldt eller udmeldt.",
                "Two memberships of the same person cover the same day. Correct when they start or end."));
    }
}
