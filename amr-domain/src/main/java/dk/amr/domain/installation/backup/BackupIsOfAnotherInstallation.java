package dk.amr.domain.installation.backup;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nothing of one installation takes the place of another by mistake. */
public final class BackupIsOfAnotherInstallation extends RuleBroken {

    public BackupIsOfAnotherInstallation() {
        super(
                new Sentence(
                        "Sikkerhedskopien har andre kredse end databasen. Flyt først databasen væk, hvis det alligevel er den, der skal genskabes.",
                        "The backup has other kredse than the database. Move the database away first if that backup is nevertheless the one to restore."));
    }
}
