package dk.amr.domain.access.signin;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Somebody who is signed in did not show that they are who they say; a try too soon is told alike. */
public final class ProofFailed extends RuleBroken {

    ProofFailed() {
        super(new Sentence(
                "Det passer ikke. Prøv igen; efter fem forsøg skal du vente lidt mellem hvert.",
                "That is not right. Try again; after five attempts you must wait between each."));
    }
}
