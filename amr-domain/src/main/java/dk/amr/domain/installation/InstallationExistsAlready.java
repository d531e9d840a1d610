package dk.amr.domain.installation;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An installation is set up once. */
public final class InstallationExistsAlready extends RuleBroken {

    public InstallationExistsAlready() {
        super(new Sentence(
                "Her er allerede en kreds. Opret endnu en med: amr kreds create.",
                "There is a kreds here already. Add another with: amr kreds create."));
    }
}
