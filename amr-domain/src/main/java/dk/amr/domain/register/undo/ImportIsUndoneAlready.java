package dk.amr.domain.register.undo;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** The import was undone before. */
public final class ImportIsUndoneAlready extends RuleBroken {

    public ImportIsUndoneAlready() {
        super(new Sentence(
                "Indlæsningen er fortrudt. Der er ikke mere at tage tilbage.",
                "The import was undone already. There is nothing left to take back."));
    }
}
