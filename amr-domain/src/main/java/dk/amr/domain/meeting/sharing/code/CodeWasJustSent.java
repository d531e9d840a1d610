package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Codes are sent one at a time, and not without end. */
public final class CodeWasJustSent extends RuleBroken {

    public CodeWasJustSent() {
        super(new Sentence(
                "Der er lige sendt en kode. Vent et minut, før du beder om en ny.",
                "A code was just sent. Wait a minute before you ask for another."));
    }
}
