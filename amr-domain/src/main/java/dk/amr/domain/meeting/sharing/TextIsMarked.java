package dk.amr.domain.meeting.sharing;

import dk.amr.domain.guard.Finding;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;
import java.util.List;

/** The guard marked something in what was to be kept; nothing was (P8). */
public abstract class TextIsMarked extends RuleBroken {

    private final transient List<List<Finding>> marks;
    private final transient List<Finding> inReason;

    TextIsMarked(Sentence sentence, List<List<Finding>> marks, List<Finding> inReason) {
        super(sentence);
        this.marks = marks.stream().map(List::copyOf).toList();
        this.inReason = List.copyOf(inReason);
    }

    /** Where, in each part of the text in the order of {@link SharedText#parts}; never what stands there. */
    public List<List<Finding>> marks() {
        return marks;
    }

    /** Where in the reason: only what must go, for the reason itself may tell of somebody. */
    public List<Finding> inReason() {
        return inReason;
    }
}
