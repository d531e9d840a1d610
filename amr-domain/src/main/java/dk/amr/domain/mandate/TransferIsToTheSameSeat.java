package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Whoever moves to the same workplace and unit does not move (E1). */
public final class TransferIsToTheSameSeat extends RuleBroken {

    public TransferIsToTheSameSeat() {
        super(new Sentence(
                "Den nye arbejdsplads er den samme som den gamle. Vælg en anden, eller meld et genvalg.",
                "The new workplace is the same as the old one. Choose another, or report a re-election."));
    }
}
