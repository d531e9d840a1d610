package dk.amr.domain.meeting.attendance;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A network meeting is held when the kommunegruppemøde before it was held, or somebody says why not (S36). */
public final class PredecessorIsNotHeld extends RuleBroken {

    public PredecessorIsNotHeld() {
        super(new Sentence(
                "Kommunegruppemødet før mødet er ikke registreret som holdt. Registrér det, eller skriv en grund.",
                "The kommunegruppemøde before the meeting is not recorded as held. Record it or give a reason."));
    }
}
