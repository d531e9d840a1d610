package dk.amr.domain.meeting.sharing;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What looks like a CPR number must go before anything is kept (P8, D21). */
public final class TextHoldsACpr extends RuleBroken {

    public TextHoldsACpr() {
        super(new Sentence(
                "Teksten ligner at indeholde et CPR-nummer. Fjern det; intet er gemt.",
                "The text seems to hold a CPR number. Take it out; nothing was kept."));
    }
}
