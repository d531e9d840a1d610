package dk.amr.domain.installation.backup;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A backup overwrites nothing. */
public final class BackupExistsAlready extends RuleBroken {

    public BackupExistsAlready() {
        super(new Sentence(
                "Filen findes allerede. En sikkerhedskopi skriver aldrig oven i noget; vælg et andet navn.",
                "The file exists already. A backup never overwrites anything; choose another name."));
    }
}
