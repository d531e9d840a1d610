package dk.amr.domain.meeting.sharing;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nothing is kept unless the network's ground rules say that notes are (D12). */
public final class NotesAreNotKept extends RuleBroken {

    public NotesAreNotKept() {
        super(new Sentence(
                "Netværkets leveregler siger, at der ikke gemmes noter. Intet er gemt.",
                "The network's ground rules say that no notes are kept. Nothing was kept."));
    }
}
