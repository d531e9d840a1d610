package dk.amr.domain.access;

import dk.amr.domain.shared.NotPermitted;
import dk.amr.domain.shared.Sentence;

/** On a page this is done only for whoever has shown within the last five minutes who they are (trust A-5). */
public final class ProofIsNeeded extends NotPermitted {

    ProofIsNeeded() {
        super(new Sentence(
                "Vis først igen, at det er dig. Intet er gjort endnu.",
                "Show first that it is you. Nothing has been done yet."));
    }
}
