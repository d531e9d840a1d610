package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Whoever comes by the link alone shows first that the mail reaches him (D23). */
public final class CodeIsNeeded extends RuleBroken {

    public CodeIsNeeded() {
        super(new Sentence("Bed om en kode, før du går videre.", "Ask for a code before you go on."));
    }
}
