package dk.amr.domain.meeting.planning;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** After a cancelled kommunegruppemøde a meeting is linked anew, explained or cancelled (E6). */
public final class PredecessorIsCancelled extends RuleBroken {

    public PredecessorIsCancelled() {
        super(new Sentence(
                "Kommunegruppemødet er aflyst. Vælg et andet, skriv en grund, eller aflys netværksmødet.",
                "The kommunegruppemøde is cancelled. Choose another, give a reason, or cancel the network meeting."));
    }
}
