package dk.amr.domain.installation.backup;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A newer version made the backup, in ways that this one does not know. */
public final class BackupIsNewer extends RuleBroken {

    public BackupIsNewer() {
        super(new Sentence(
                "Sikkerhedskopien hører til en nyere udgave af amr end denne. Brug den nyeste udgave.",
                "The backup belongs to a newer version of amr than this one. Use the newest version."));
    }
}
