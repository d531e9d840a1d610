package dk.amr.domain.access.once;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** One key belongs to one request; another request needs a key of its own. */
public final class KeyWasUsedForSomethingElse extends RuleBroken {

    KeyWasUsedForSomethingElse() {
        super(new Sentence(
                "Nøglen i Idempotency-Key er brugt til noget andet. Send en ny nøgle med en ny forespørgsel.",
                "The key in Idempotency-Key was used for something else. Send a new key with a new request."));
    }
}
