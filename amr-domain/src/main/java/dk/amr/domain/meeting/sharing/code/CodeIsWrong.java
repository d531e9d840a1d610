package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** The code is wrong, too old or used: which of them is not told. */
public final class CodeIsWrong extends RuleBroken {

    public CodeIsWrong() {
        super(new Sentence(
                "Koden passer ikke, eller den er for gammel. Bed om en ny.",
                "The code does not fit, or it is too old. Ask for a new one."));
    }
}
