package dk.amr.domain.correspondence;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A message that was delivered, dropped or still waits is not sent again by hand. */
public final class OnlyAFailedMessageIsRetried extends RuleBroken {

    public OnlyAFailedMessageIsRetried() {
        super(new Sentence(
                "Beskeden er ikke fejlet, så der er intet at prøve igen.",
                "The message has not failed, so there is nothing to try again."));
    }
}
