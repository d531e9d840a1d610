package dk.amr.domain.meeting.leave;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A leader is written to at an address of work; a member's own address is never used for it (E5). */
public final class NoLeaderToWriteTo extends RuleBroken {

    public NoLeaderToWriteTo() {
        super(new Sentence(
                "Kredsen har ingen adresse på en leder på arbejdspladsen, der må skrives til. Spørg på telefon, og "
                        + "registrér det uden kontakt.",
                "The kreds has no address of a leader at the workplace that may be written to. Ask by phone and "
                        + "record it without contact."));
    }
}
