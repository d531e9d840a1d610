package dk.amr.domain.meeting.planning;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A network follows the meetings of its own kommunegruppe (P5). */
public final class PredecessorIsOfAnotherGroup extends RuleBroken {

    public PredecessorIsOfAnotherGroup() {
        super(new Sentence(
                "Kommunegruppemødet hører til en anden kommunegruppe end netværket. Vælg et af dens egne.",
                "The kommunegruppemøde belongs to another kommunegruppe than the network. Choose one of its own."));
    }
}
