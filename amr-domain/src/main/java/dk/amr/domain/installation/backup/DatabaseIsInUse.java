package dk.amr.domain.installation.backup;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Whoever else has the database open would go on writing into the former one. */
public final class DatabaseIsInUse extends RuleBroken {

    public DatabaseIsInUse() {
        super(new Sentence(
                "Et andet program har databasen åben. Luk det, og prøv igen; intet er ændret.",
                "Another program has the database open. Close it and try again; nothing was changed."));
    }
}
