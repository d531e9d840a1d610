package dk.amr.domain.workplace;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** At most one workplace of a kreds has a P-number. */
public final class PNumberIsTaken extends RuleBroken {

    public PNumberIsTaken() {
        super(new Sentence(
                "P-nummeret står allerede på en anden arbejdsplads.", "Another workplace has that P-number already."));
    }
}
