package dk.amr.domain.access;

import dk.amr.domain.shared.NotPermitted;
import dk.amr.domain.shared.Sentence;

/** The policy does not let the caller's roles do this. */
public final class MayNotBeDone extends NotPermitted {

    public MayNotBeDone() {
        super(new Sentence(
                "Det giver dine roller ikke adgang til. Kontorets systemadministrator kan ændre dem.",
                "Your roles do not allow this. The office's system administrator can change them."));
    }
}
