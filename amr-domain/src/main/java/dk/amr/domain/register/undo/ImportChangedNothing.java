package dk.amr.domain.register.undo;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** The import changed nothing, so that there is nothing to take back. */
public final class ImportChangedNothing extends RuleBroken {

    public ImportChangedNothing() {
        super(new Sentence(
                "Indlæsningen ændrede ingenting, så der er intet at fortryde.",
                "The import changed nothing, so there is nothing to undo."));
    }
}
