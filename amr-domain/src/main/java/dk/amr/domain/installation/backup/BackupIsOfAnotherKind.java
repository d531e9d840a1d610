package dk.amr.domain.installation.backup;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A copy of one kind of database is no copy of another. */
public final class BackupIsOfAnotherKind extends RuleBroken {

    public BackupIsOfAnotherKind() {
        super(new Sentence(
                "Sikkerhedskopien er af en anden slags database end den, AMR_DATABASE_URL peger på.",
                "The backup is of another kind of database than the one AMR_DATABASE_URL names."));
    }
}
