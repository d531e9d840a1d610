package dk.amr.domain.meeting.wish;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A wish says what somebody would like. */
public final class WishIsEmpty extends RuleBroken {

    public WishIsEmpty() {
        super(new Sentence("Skriv, hvad ønsket er.", "Write what the wish is."));
    }
}
