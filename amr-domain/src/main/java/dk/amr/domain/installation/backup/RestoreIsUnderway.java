package dk.amr.domain.installation.backup;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nobody serves a database that is about to be replaced. */
public final class RestoreIsUnderway extends RuleBroken {

    public RestoreIsUnderway() {
        super(new Sentence(
                "Databasen er ved at blive genskabt. Vent, til det er gjort.",
                "The database is being restored. Wait until that is done."));
    }
}
