package dk.amr.domain.meeting.sharing;

import dk.amr.domain.guard.Finding;
import dk.amr.domain.shared.Sentence;
import java.util.List;

/** What looks like a CPR number must go before anything is kept (P8, D21). */
public final class TextHoldsACpr extends TextIsMarked {

    /** With everything that was found in each part of the text, and what must go from the reason. */
    public TextHoldsACpr(List<List<Finding>> marks, List<Finding> inReason) {
        super(
                new Sentence(
                        "Teksten ligner at indeholde et CPR-nummer. Fjern det; intet er gemt.",
                        "The text seems to hold a CPR number. Take it out; nothing was kept."),
                marks,
                inReason);
    }
}
