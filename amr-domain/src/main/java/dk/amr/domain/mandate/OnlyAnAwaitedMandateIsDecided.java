package dk.amr.domain.mandate;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Only a mandate that is reported and not yet registered can be registered or rejected. */
public final class OnlyAnAwaitedMandateIsDecided extends RuleBroken {

    public OnlyAnAwaitedMandateIsDecided() {
        super(new Sentence(
                "Hvervet afventer ikke registrering, så der er intet at registrere eller afvise.",
                "The mandate does not await registration, so there is nothing to register or reject."));
    }
}
