package dk.amr.domain.installation.backup;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What is not exactly as it was written is not restored. */
public final class BackupIsDamaged extends RuleBroken {

    public BackupIsDamaged(String danish, String english) {
        super(new Sentence(
                "Sikkerhedskopien er beskadiget: " + danish + ". Brug en anden.",
                "The backup is damaged: " + english + ". Use another."));
    }
}
