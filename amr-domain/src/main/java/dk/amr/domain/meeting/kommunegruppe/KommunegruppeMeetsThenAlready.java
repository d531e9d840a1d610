package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A kommunegruppe meets once at a time. */
public final class KommunegruppeMeetsThenAlready extends RuleBroken {

    public KommunegruppeMeetsThenAlready() {
        super(new Sentence(
                "Kommunegruppen har allerede et møde på det tidspunkt.",
                "The kommunegruppe already has a meeting at that time."));
    }
}
